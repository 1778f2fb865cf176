/** The room's tables, by subject. Nothing else imports `tables/`: this is where they are reached, by the room and by drizzle-kit. */
export * from './tables/received.ts';
export * from './tables/sharings.ts';
