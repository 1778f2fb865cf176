/** Threads that can be stopped, for what would keep others waiting. */
export { answerAsks } from './answer-asks.ts';
export { type Answered, type Asking, openThread, type StoppableThread, type ThreadLimits } from './stoppable-thread.ts';
