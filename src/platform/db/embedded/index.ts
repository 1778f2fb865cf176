export { EmbeddedDatabaseError } from './embedded-error.ts';
export { appRole, ownerRole } from './roles.ts';
export { attachEmbedded, type EmbeddedDatabase, type EmbeddedOptions, openEmbedded, startEmbedded } from './start-embedded.ts';
