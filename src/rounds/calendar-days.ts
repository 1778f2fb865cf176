/** Days as facts carry them, as the rest of this room knows them. They lie in the platform, since other rooms count days too. */
export * from '../platform/days/calendar-days.ts';
