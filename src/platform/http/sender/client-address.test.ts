import { expect, test } from 'vitest';
import { clientAddress, isLoopback, readProxies } from './client-address.ts';

const trusted = readProxies('127.0.0.1, 10.0.0.0/8, fd00::/8');
const none = readProxies('');

test.each([
  ['asked directly', '198.51.100.7', undefined, '198.51.100.7'],
  ['one of ours between', '10.1.2.3', '198.51.100.7', '198.51.100.7'],
  ['two of ours between', '::ffff:127.0.0.1', '198.51.100.7, 10.9.9.9', '198.51.100.7'],
  ['what the client wrote itself stands to the left', '10.1.2.3', '1.1.1.1, 127.0.0.1, 198.51.100.7', '198.51.100.7'],
  ['a stranger who sends the header', '198.51.100.7', '10.0.0.1', '198.51.100.7'],
  ['ports', 'fd00::1', '[2001:db8::9]:4711', '2001:db8::9'],
  ['an IPv4 port', '10.0.0.1', '198.51.100.7:5000', '198.51.100.7'],
  ['something that is no address', '10.0.0.1', '198.51.100.7, unknown', '10.0.0.1'],
  ['everyone is ours', '10.0.0.1', '10.0.0.2, 10.0.0.3', '10.0.0.2'],
  ['nothing', '10.0.0.1', '', '10.0.0.1'],
])('%s', (_, socket, forwarded, client) => {
  expect(trusted && clientAddress(trusted, socket, forwarded)).toBe(client);
});

test('with no proxy trusted the header says nothing', () => {
  expect(none && clientAddress(none, '127.0.0.1', '198.51.100.7')).toBe('127.0.0.1');
});

test.each(['localhost', '10.0.0.0/33', '10.0.0', 'a, 10.0.0.1', '::/129', '10.0.0.1/x'])('%s is no address', (text) => {
  expect(readProxies(text)).toBeNull();
});

test('loopback is this machine, however it is written', () => {
  expect(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '10.0.0.1', '', 'x'].map(isLoopback)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
