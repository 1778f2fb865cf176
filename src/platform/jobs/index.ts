export { everySeconds } from './every-seconds.ts';
export { type JobData, type JobHandler, type Jobs, type JobsParts, openJobs, type StuckJob } from './jobs.ts';
