import type { Ctx } from '../../platform/act.ts';
import type { TookPart } from '../minutes/verifying.ts';
import { meetingById } from './meetings.ts';
import { attendanceOf } from './sitting.ts';

/** The attendance of a meeting, as those who may verify are chosen from it. */
export async function attendanceToVerify(ctx: Ctx, meetingId: string): Promise<readonly TookPart[]> {
  const meeting = await meetingById(ctx, meetingId);
  const attendance = meeting === null ? [] : await attendanceOf(ctx, meeting);
  return attendance.map(({ personId, name, capacity, servingFor, presence }) => ({
    ...{ personId, name, capacity, presence },
    serves: servingFor !== null,
  }));
}
