import type { TieAtCut } from '../../competition/index.js';
import { ListOutcome } from './list-outcome.js';
import type { Member, PlaceGroup } from './place-group.js';
import type { Offer, Supply } from './supply.js';
import type { UnitLimit, UnitTie } from './unit-limit.js';

/**
 * Who of a waiting group gets the award: the last decision that names only members of the group and that `holds`. Null as
 * long as there is none.
 */
export type Decide = (
  award: string,
  group: readonly string[],
  holds: (named: ReadonlySet<string>) => boolean,
) => ReadonlySet<string> | null;

export interface ListRules<M extends Member> {
  readonly supply: Supply;
  readonly tieAtCut: TieAtCut;
  readonly limits: readonly UnitLimit<M>[];
  readonly decide: Decide;
}

/**
 * Gives what there is down a list, the best group first (03 §5). For each group: first the limits per unit, then the cut.
 * A tied group larger than what is left of an award: `include`, all get it and the surplus comes off the following awards;
 * `exclude`, none does, what is left lapses and they go on to the next award with its own count; `undecided`, they wait and
 * use up as many as they are until a decision names who gets it (the rest of the award lapses, the others go on).
 * A group whose very place is undecided waits at any cut, whatever the rule does about ties.
 */
export function giveDownTheList<M extends Member>(groups: Iterable<PlaceGroup<M>>, rules: ListRules<M>): ListOutcome {
  const walk = new ListWalk(rules);
  for (const group of groups) walk.serve(group);
  return walk.outcome;
}

interface Turn<M extends Member> {
  readonly group: PlaceGroup<M>;
  readonly offer: Offer;
  /** Whom the limits let through. */
  readonly members: readonly M[];
  /** Part of them: of units that have more here than they may still take, left to a decision. */
  readonly contested: readonly UnitTie<M>[];
}

class ListWalk<M extends Member> {
  readonly outcome = new ListOutcome();

  constructor(private readonly rules: ListRules<M>) {}

  serve(group: PlaceGroup<M>): void {
    let offer = this.rules.supply.offer(group);
    if (offer) this.bar(group, offer);
    let open = group.members;
    while (offer && open.length > 0) {
      open = this.take(this.admit(group, open, offer));
      if (open.length > 0) offer = this.rules.supply.offer(group);
    }
  }

  private bar({ barred }: PlaceGroup<M>, offer: Offer): void {
    for (const one of barred) this.outcome.pass([one], offer, one.why);
  }

  /** Who of the group the limits let through; the others are passed by. */
  private admit(group: PlaceGroup<M>, open: readonly M[], offer: Offer): Turn<M> {
    let members = open;
    const contested: UnitTie<M>[] = [];
    for (const limit of this.rules.limits) {
      const over = members.filter((member) => limit.isOver(member));
      this.outcome.pass(over, offer, 'unit-limit');
      const ties = limit.ties(members);
      const out = new Set(over);
      if (group.undecided || limit.tieAtCut === 'undecided') contested.push(...ties);
      else if (limit.tieAtCut === 'exclude') for (const rival of this.shut(limit, ties, offer)) out.add(rival);
      members = members.filter((member) => !out.has(member));
    }
    return { group, offer, members, contested };
  }

  private shut(limit: UnitLimit<M>, ties: readonly UnitTie<M>[], offer: Offer): M[] {
    for (const { unit } of ties) limit.close(unit);
    const rivals = ties.flatMap((tie) => tie.rivals);
    this.outcome.pass(rivals, offer, 'unit-tie');
    return rivals;
  }

  /** Deals with one turn; answers who goes on to the next award. */
  private take(turn: Turn<M>): readonly M[] {
    if (turn.members.length === 0) return [];
    switch (howToCut(turn, this.rules.tieAtCut)) {
      case 'fits':
        return this.giveUncontested(turn);
      case 'include':
        return this.give(turn, turn.members, 'included');
      case 'exclude':
        return this.exclude(turn);
      case 'undecided':
        return this.decide(turn);
      case 'wait':
        return this.wait(turn, turn.members);
    }
  }

  private give({ group, offer }: Turn<M>, members: readonly M[], tie: 'included' | 'decided' | null): readonly M[] {
    this.outcome.give(members, group.place, offer, tie);
    this.use(members);
    return [];
  }

  private wait({ group, offer }: Turn<M>, members: readonly M[]): readonly M[] {
    this.outcome.wait(members, offer, group.undecided);
    this.use(members);
    return [];
  }

  private use(members: readonly M[]): void {
    this.rules.supply.use(members.length);
    for (const limit of this.rules.limits) limit.use(members);
  }

  private exclude({ members, offer }: Turn<M>): readonly M[] {
    this.outcome.pass(members, offer, 'tie');
    this.rules.supply.lapse();
    return members;
  }

  private decide(turn: Turn<M>): readonly M[] {
    const { members, offer } = turn;
    const named = this.named(turn, members, Math.min(offer.left, offer.cap));
    if (!named) return this.wait(turn, members);
    this.give(turn, named, 'decided');
    this.rules.supply.lapse();
    return this.passUnnamed(turn, members, named);
  }

  /** All of them fit. Only who is tied at the limit of a unit may have to wait. */
  private giveUncontested(turn: Turn<M>): readonly M[] {
    const { members, contested } = turn;
    const rivals = new Set(contested.flatMap((tie) => tie.rivals));
    this.give(
      turn,
      members.filter((member) => !rivals.has(member)),
      null,
    );
    if (turn.group.undecided) return this.wait(turn, [...rivals]);
    const settled = contested.map((tie) => this.settle(turn, tie));
    if (settled.some(({ lapses }) => lapses)) this.rules.supply.lapse();
    return settled.flatMap(({ others }) => others);
  }

  /** Who goes on, and whether the decision named fewer than the unit may have: then the rest of the award lapses. */
  private settle(turn: Turn<M>, { rivals, left }: UnitTie<M>): { readonly others: readonly M[]; lapses: boolean } {
    const named = this.named(turn, rivals, left);
    if (!named) return { others: this.wait(turn, rivals), lapses: false };
    this.give(turn, named, 'decided');
    return { others: this.passUnnamed(turn, rivals, named), lapses: named.length < left };
  }

  private passUnnamed({ offer }: Turn<M>, group: readonly M[], named: readonly M[]): readonly M[] {
    const others = group.filter((member) => !named.includes(member));
    this.outcome.pass(others, offer, 'decision');
    return others;
  }

  private named({ offer }: Turn<M>, group: readonly M[], most: number): readonly M[] | null {
    const pick = (ids: ReadonlySet<string>) => group.filter(({ id }) => ids.has(id));
    const ids = this.rules.decide(
      offer.award,
      group.map(({ id }) => id),
      (named) => {
        return named.size <= most && this.rules.limits.every((limit) => limit.allows(pick(named)));
      },
    );
    return ids && pick(ids);
  }
}

function howToCut<M extends Member>(
  { group, offer, members }: Turn<M>,
  tieAtCut: TieAtCut,
): TieAtCut | 'fits' | 'wait' {
  const straddles = members.length > offer.left;
  const capped = members.length > offer.cap;
  if (!straddles && !capped) return 'fits';
  if (group.undecided) return 'wait';
  if (!straddles || (capped && tieAtCut === 'include')) return 'exclude';
  return tieAtCut === 'undecided' && offer.left <= 0 ? 'exclude' : tieAtCut;
}
