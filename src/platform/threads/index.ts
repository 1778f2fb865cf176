/** Threads that can be stopped, for what would keep others waiting. */
export { answerAsks } from './answer-asks.ts';
export type { Answered, ThreadLimits } from './running-thread.ts';
export { type Asking, openThread, type StoppableThread } from './stoppable-thread.ts';
