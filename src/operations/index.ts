/** Operations: how the installation itself is doing. Imported by nobody but the wiring. */
export { operationsRoutes } from './pages/operations/route.tsx';
export { operationsPermissions } from './policy.ts';
