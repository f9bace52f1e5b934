import { acts, type Act } from '@jiangsai/shared';
import { Controller, Get, Module, RequestMethod, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { AppModule } from './app.module.js';
import { AccessGuard, actKey, Does } from './platform/auth/index.js';
import { Config } from './platform/config/index.js';
import type { Database } from './platform/database/index.js';

type Imported = Type<object> | DynamicModule;

interface Door {
  readonly name: string;
  /** The HTTP method, or the socket's event. */
  readonly kind: string;
  readonly act: unknown;
}

const metadata = (key: string, target: object) => Reflect.getMetadata(key, target) as unknown;
const list = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);
const isClass = (value: unknown): value is Type<object> => typeof value === 'function';

/** What a module names under a key, by its decorator and by its dynamic part. */
function named(module: Imported, key: 'imports' | 'controllers' | 'providers'): unknown[] {
  if (isClass(module)) return list(metadata(key, module));
  return [...list(module[key]), ...list(metadata(key, module.module))];
}

/** A module and all that it imports. */
function withImports(module: Imported, seen = new Set<Imported>()): Set<Imported> {
  if (seen.has(module)) return seen;
  seen.add(module);
  for (const imported of named(module, 'imports')) withImports(imported as Imported, seen);
  return seen;
}

/** Every method of a class by its name, inherited ones too. */
function methodsOf(owner: Type<object>): Map<string, object> {
  const methods = new Map<string, object>();
  for (let proto: unknown = owner.prototype; isPrototype(proto); proto = Object.getPrototypeOf(proto))
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(proto)) as [
      string,
      { value?: unknown },
    ][])
      if (isClass(value) && !methods.has(name)) methods.set(name, value);
  return methods;
}

const isPrototype = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && value !== Object.prototype;

/** Its methods that answer a route or a socket event. */
function doorsIn(owner: Type<object>): Door[] {
  return [...methodsOf(owner)].flatMap(([name, handler]) => {
    const method = metadata('method', handler);
    const event = metadata('message', handler);
    const kind = typeof method === 'number' ? RequestMethod[method] : typeof event === 'string' ? event : undefined;
    return kind === undefined ? [] : [{ name: `${owner.name}.${name}`, kind, act: metadata(actKey, handler) }];
  });
}

function doorsOf(root: Imported): Door[] {
  const owners = [...withImports(root)].flatMap((module) => [
    ...named(module, 'controllers'),
    ...named(module, 'providers'),
  ]);
  return [...new Set(owners)].filter(isClass).flatMap(doorsIn);
}

const withoutRight = (doors: readonly Door[]) =>
  doors.filter(({ act }) => !acts.includes(act as Act)).map(({ name }) => name);

const app = AppModule.with(new Config({}), {} as Database);
const doors = doorsOf(app);

/** Rights without a door of their own, and what asks for them instead. */
const insideOnly: Partial<Record<Act, string>> = {
  'documents/read': 'the pages about the API, which are no controller’s',
  'marking/sign': 'the command’s own kind, behind the door of marking/mark',
};

describe('the doors of the server', () => {
  it('are found in every feature', () => {
    expect(doors.length).toBeGreaterThan(45);
    expect(new Set(doors.map(({ name }) => name.replace(/[.].*/, '')))).toEqual(
      new Set([
        'AwardListsController',
        'AwardsController',
        'BoardController',
        'BoardGateway',
        'CompetitionsController',
        'DecisionsController',
        'EntriesController',
        'HealthController',
        'InvitationsController',
        'LedgerController',
        'MarkingController',
        'PackagesController',
        'PenaltiesController',
        'RehearsalController',
        'ResultsController',
        'RulesController',
        'SchemeSpreadsheetController',
        'SessionController',
        'SkillMarkingController',
        'SkillsController',
        'UnitsController',
      ]),
    );
    const events = doors.map(({ kind }) => kind).filter((kind) => kind.includes(':'));
    expect(events).toEqual(['board:join', 'board:leave']);
  });

  it('stand behind one guard, which nothing in a feature can leave out', () => {
    expect(app.providers).toContainEqual({ provide: APP_GUARD, useClass: AccessGuard });
  });

  it.each(doors)('$name ($kind) names an act of the rights matrix', ({ act }) => {
    expect(acts).toContain(act);
  });

  it.each(acts.filter((act) => !(act in insideOnly)))('are there for %s', (act) => {
    expect(doors.map((door) => door.act)).toContain(act);
  });

  it('are not there for what only a use case asks, and every such right is one', () => {
    const used = new Set(doors.map(({ act }) => act));
    expect(Object.keys(insideOnly).filter((act) => used.has(act) || !acts.includes(act as Act))).toEqual([]);
  });

  it('change something only under an act that is not one of reading', () => {
    const reading = /\/(read|list|preview|progress|export|list-sheets|read-sheet|join)$/;
    const wrong = doors.filter(({ kind, act }) => /^(POST|PUT|PATCH|DELETE)$/.test(kind) === reading.test(String(act)));
    // Rules to be tried are too much for an address.
    expect(wrong.map(({ name }) => name)).toEqual(['RulesController.preview']);
  });
});

describe('a door without a right', () => {
  class Base {
    @Get('inherited')
    inherited(): void {
      // Only its decorators are looked at.
    }
  }
  @Controller('forgotten')
  class ForgottenController extends Base {
    @Get('open')
    @Does('board/read')
    open(): void {
      // Only its decorators are looked at.
    }

    @Get('bare')
    bare(): void {
      // Only its decorators are looked at.
    }

    @Get('misspelt')
    @Does('board/reed' as Act)
    misspelt(): void {
      // Only its decorators are looked at.
    }
  }
  @WebSocketGateway()
  class ForgottenGateway {
    @SubscribeMessage('shout')
    shout(): void {
      // Only its decorators are looked at.
    }
  }
  @Module({ controllers: [ForgottenController], providers: [ForgottenGateway] })
  class ForgottenModule {}
  @Module({})
  class Outer {}

  it('is found, however deep its module is imported', () => {
    const root = { module: Outer, imports: [{ module: Outer, imports: [ForgottenModule] }] };
    expect(withoutRight(doorsOf(root)).sort()).toEqual([
      'ForgottenController.bare',
      'ForgottenController.inherited',
      'ForgottenController.misspelt',
      'ForgottenGateway.shout',
    ]);
  });

  it('is none in the product', () => {
    expect(withoutRight(doors)).toEqual([]);
  });
});
