/** The room's tables, by subject. Nothing else imports `tables/`: this is where they are reached, by the room and by drizzle-kit. */
export * from './tables/contacts.ts';
export * from './tables/incoming.ts';
export * from './tables/mailings.ts';
export * from './tables/notices.ts';
