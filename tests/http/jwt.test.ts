import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import type { BearerCheck } from '../../src/http/access.ts';
import { jwtCheck } from '../../src/http/jwt.ts';

const [issuer, audience] = ['https://login.westland.example/', 'onrecord'];

let server: Server;
let jwksUrl: string;
let check: BearerCheck;
let ours: CryptoKey;
let theirs: CryptoKey;

beforeAll(async () => {
  const pair = await generateKeyPair('ES256');
  ours = pair.privateKey;
  theirs = (await generateKeyPair('ES256')).privateKey;
  const keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }];
  server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
  check = jwtCheck({ jwksUrl, issuer, audience, roleClaim: 'role' });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;
const good = (): JWTPayload => ({ sub: 'nell', iss: issuer, aud: audience, exp: inAnHour(), role: 'researcher' });

function sign(payload: JWTPayload, key: CryptoKey = ours): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'one' }).sign(key);
}

describe('who shows a JSON Web Token', () => {
  test.each<readonly [string, Readonly<Record<string, unknown>>, unknown]>([
    ['with a role', {}, { name: 'nell', role: 'researcher' }],
    ['with several roles: the highest of ours', { role: ['reader', 'admin', 'owner'] }, { name: 'nell', role: 'admin' }],
    ['for several audiences', { aud: ['other', audience] }, { name: 'nell', role: 'researcher' }],
    ['without a role', { role: undefined }, null],
    ['with a role of others', { role: 'owner' }, null],
    ['without a name', { sub: undefined }, null],
    ['of another issuer', { iss: 'https://evil.example/' }, null],
    ['for another service', { aud: 'elsewhere' }, null],
    ['that has run out', { exp: Math.floor(Date.now() / 1000) - 3600 }, null],
    ['that never ends', { exp: undefined }, null],
    ['that is not yet good', { nbf: inAnHour() }, null],
  ])('%s', async (_, changed, expected) => {
    const payload = Object.fromEntries(Object.entries({ ...good(), ...changed }).filter(([, value]) => value !== undefined));
    expect(await check(await sign(payload))).toEqual(expected);
  });

  test('signed by another key, by nobody, or by a shared word is nobody', async () => {
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(good())).toString('base64url')}.`;
    const shared = await new SignJWT(good()).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(Buffer.alloc(32, 'one'));
    const tokens = [await sign(good(), theirs), none, shared, 'a.b.c', 'opaque', '..'];
    expect(await Promise.all(tokens.map(async (token) => check(token)))).toEqual(tokens.map(() => null));
  });

  test('claims may have other names', async () => {
    const other = jwtCheck({ jwksUrl, issuer, audience, roleClaim: 'https://onrecord.example/roles' });
    expect(await other(await sign({ ...good(), role: undefined, 'https://onrecord.example/roles': ['reader'] }))).toEqual({
      name: 'nell',
      role: 'reader',
    });
  });

  test('whose keys cannot be had: nobody is told a token is wrong that may be right', async () => {
    const away = jwtCheck({ jwksUrl: 'http://127.0.0.1:9/jwks', issuer, audience, roleClaim: 'role' });
    await expect(away(await sign(good()))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
