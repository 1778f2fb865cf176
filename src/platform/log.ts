import { type DestinationStream, type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino';
import { loggable } from './http/trouble/loggable.ts';

/**
 * The program's log: JSON, a line an event, times in ISO 8601. Whatever is logged as `err` is told by `loggable`, so that no room can
 * put what people wrote into the log by way of an error.
 * @param to where it goes; standard output unless said
 */
export function openLog(level: string, to?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: { pid: process.pid },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: loggable },
  };
  return to === undefined ? pino(options) : pino(options, to);
}
