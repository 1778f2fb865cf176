import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chown, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where Dovecot is installed, or null. */
export const dovecotAt = spawnSync('sh', ['-c', 'command -v dovecot || ls /usr/sbin/dovecot']).stdout.toString().trim() || null;

export interface Dovecot {
  /** Of the user `u`, with its password. */
  readonly url: string;
  /** As the postman leaves a mail. */
  deliver(mail: string): Promise<void>;
  /** How many mails lie in a folder, read or not; `INBOX` or another. */
  count(folder: string): Promise<number>;
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A real IMAP server, without rights, on a port and in a folder of its own. */
export async function openDovecot(path: string): Promise<Dovecot> {
  const folder = await mkdtemp(join(tmpdir(), 'samrad-imap-'));
  const { uid, gid, name, group } = whoRuns();
  const inbox = join(folder, 'Maildir');
  const port = await freePort();
  for (const each of ['', 'run', 'Maildir', 'Maildir/new', 'Maildir/cur', 'Maildir/tmp']) {
    await mkdir(join(folder, each), { recursive: true });
    await chown(join(folder, each), uid, gid);
  }
  await writeFile(join(folder, 'dovecot.conf'), configuration({ folder, port, uid, gid, name, group }));
  let child: ChildProcess | undefined;
  let mails = 0;
  const start = async () => {
    child = spawn(path, ['-F', '-c', join(folder, 'dovecot.conf')], { uid, gid, stdio: 'ignore' });
    await answers(port);
  };
  const stop = async () => {
    if (child === undefined || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child.kill();
    await ended;
  };
  await start();
  return {
    url: `imap://u:hemligt@127.0.0.1:${port}`,
    deliver: async (mail) => {
      mails += 1;
      const file = join(inbox, 'tmp', `${mails}.samrad`);
      await writeFile(file, mail);
      await chown(file, uid, gid);
      // In one step: a server that looks just then sees the whole mail or none.
      await rename(file, join(inbox, 'new', `${mails}.samrad`));
    },
    count: async (name) => {
      const at = name === 'INBOX' ? inbox : join(inbox, `.${name}`);
      const found = await Promise.all(['new', 'cur'].map((each) => readdir(join(at, each)).catch(() => [])));
      return found.flat().length;
    },
    stop,
    start,
    close: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Root runs it as nobody: it may do nothing but this. */
function whoRuns() {
  const me = userInfo();
  if (me.uid !== 0) return { ...me, name: me.username, group: spawnSync('id', ['-gn']).stdout.toString().trim() };
  const id = (flag: string) => spawnSync('id', [flag, 'nobody']).stdout.toString().trim();
  return { uid: Number(id('-u')), gid: Number(id('-g')), name: 'nobody', group: id('-gn') };
}

interface Configured {
  readonly folder: string;
  readonly port: number;
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
  readonly group: string;
}

function configuration({ folder, port, uid, gid, name, group }: Configured): string {
  return `
base_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${name}
default_internal_group = ${group}
default_login_user = ${name}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${folder}/Maildir
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
passdb {
  driver = static
  args = password=hemligt
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}
}
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

async function answers(port: number): Promise<void> {
  for (const _ of Array(200).keys()) {
    const said = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false));
      setTimeout(() => socket.destroy(), 50).unref();
    });
    if (said) return;
    await pause(25);
  }
  throw new Error('Dovecot does not answer');
}
