/** The room's tables, by subject. Nothing else imports `tables/`: this is where they are reached, by the room and by drizzle-kit. */
export * from './tables/agenda.ts';
export * from './tables/calendar.ts';
export * from './tables/minutes.ts';
export * from './tables/sitting.ts';
