/** The room's tables, by subject. Nothing else imports `tables/`: this is where they are reached, by the room and by drizzle-kit. */
export * from './tables/afterwards.ts';
export * from './tables/conferences.ts';
export * from './tables/registrations.ts';
