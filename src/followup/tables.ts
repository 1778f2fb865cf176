/** The room's tables, by subject. Nothing else imports `tables/`: this is where they are reached, by the room and by drizzle-kit. */
export * from './tables/introductions.ts';
export * from './tables/measures.ts';
export * from './tables/milestones.ts';
export * from './tables/papers.ts';
export * from './tables/periods.ts';
export * from './tables/reports.ts';
