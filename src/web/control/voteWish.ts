import type { CommandOf, LiveResults, SuggestionEntity } from '../state/entities';

/** What the facilitator chose for one vote before opening it. What was not touched follows the suggestion. */
export interface VoteWish {
  readonly ballot: string;
  readonly dots?: number;
  readonly perIdea?: number;
  readonly live?: LiveResults;
}

/** What stands in the fields: the wish, else what the server suggests. */
export function shownWish(wish: VoteWish, suggestion: SuggestionEntity): Required<VoteWish> {
  const own: Partial<VoteWish> = wish.ballot === suggestion.ballot ? wish : {};
  const dots = own.dots ?? suggestion.dots;
  return {
    ballot: suggestion.ballot,
    dots,
    perIdea: own.perIdea ?? Math.min(suggestion.perIdea, dots),
    live: own.live ?? suggestion.live,
  };
}

/** Opens a vote with only what the facilitator touched, so that late ideas still count in the rest. */
export function voteCommand(ballot: string, wish: VoteWish): CommandOf<'openVoting'> {
  const { ballot: of, ...touched } = wish;
  return { kind: 'openVoting', ballot, ...(of === ballot ? touched : {}) };
}
