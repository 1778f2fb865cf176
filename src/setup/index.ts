/** Set-up: an empty installation becomes a body in one sitting, once. Imported by nobody but the wiring. */
export { type SetupParts, setupRoutes } from './pages/sitting/route.tsx';
export { setupPermissions } from './policy.ts';
export { setupCode } from './setup-code.ts';
