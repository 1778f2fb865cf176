/** The room's tables, by subject. Nothing else imports `tables/`: this is where they are reached, by the room and by drizzle-kit. */
export * from './tables/money.ts';
export * from './tables/papers.ts';
export * from './tables/projects.ts';
export * from './tables/work.ts';
