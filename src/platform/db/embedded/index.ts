export { appRole, ownerRole } from './roles.ts';
export { type EmbeddedDatabase, openEmbedded, startEmbedded } from './start-embedded.ts';
