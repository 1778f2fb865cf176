export { type Attendant, openAttendant } from './attendant.ts';
export { everySeconds } from './every-seconds.ts';
export { type JobData, type JobHandler, type Jobs, type JobsParts, openJobs, type StuckJob } from './jobs.ts';
export { retryStuckJob, type StuckJobShown, stopStuckJob, stuckJobsShown } from './stuck-jobs.ts';
