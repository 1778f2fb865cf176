/** The room's tables, by subject. Nothing else imports `tables/`: this is where they are reached, by the room and by drizzle-kit. */
export * from './tables/changes.ts';
export * from './tables/decisions.ts';
export * from './tables/matters.ts';
export * from './tables/paths.ts';
export * from './tables/readings.ts';
export * from './tables/reports.ts';
export * from './tables/rounds.ts';
