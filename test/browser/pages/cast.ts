import type { Browser, Page } from 'playwright-core';
import { openPage, ownFaults } from '../support/open-page.js';
import { BoardScreen } from './board-screen.js';
import { JudgeTablet } from './judge-tablet.js';
import { OrganizerDesk } from './organizer-desk.js';
import { SkillDesk } from './skill-desk.js';
import { UnitDesk } from './unit-desk.js';

/** Everybody who takes part, each with a browser of their own and what they do in it. */
export interface Cast {
  readonly organizer: Page;
  readonly desk: OrganizerDesk;
  readonly skill: SkillDesk;
  readonly manager: Page;
  readonly unit: UnitDesk;
  /** The first judge leads the panel: measurement marks are the leader's. */
  readonly leader: JudgeTablet;
  readonly second: JudgeTablet;
  readonly phone: BoardScreen;
  readonly wall: BoardScreen;
  readonly pages: readonly Page[];
  readonly faults: () => readonly string[];
}

export async function openCast(browser: Browser): Promise<Cast> {
  const organizer = await openPage(browser, 'desk');
  const manager = await openPage(browser, 'desk');
  const leader = await openPage(browser, 'tablet');
  const second = await openPage(browser, 'tablet');
  const phone = await openPage(browser, 'phone');
  const wall = await openPage(browser, 'hall');
  const all = [organizer, manager, leader, second, phone, wall];
  return {
    organizer: organizer.page,
    desk: new OrganizerDesk(organizer.page),
    skill: new SkillDesk(organizer.page),
    manager: manager.page,
    unit: new UnitDesk(manager.page),
    leader: new JudgeTablet(leader.page),
    second: new JudgeTablet(second.page),
    phone: new BoardScreen(phone.page),
    wall: new BoardScreen(wall.page),
    pages: all.map(({ page }) => page),
    faults: () => all.flatMap(({ faults }) => ownFaults(faults)),
  };
}
