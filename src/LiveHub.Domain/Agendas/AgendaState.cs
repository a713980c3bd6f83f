using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>How the agenda's events change a session.</summary>
public static class AgendaState
{
    public static Session Evolve(Session session, ActivityAdded happened)
    {
        var (activity, after) = (happened.Activity, happened.After);
        var at = after is { } key ? session.Agenda.FindIndex(other => other.Key == key) + 1 : session.Agenda.Count;
        session = activity.Place == PlaceKey.Plenary
            ? session with { Agenda = session.Agenda.Insert(at, activity) }
            : session with { InRooms = session.InRooms.SetItem(activity.Key, activity) };
        return activity.Plan switch
        {
            CollectPlan plan => session with { Boards = session.Boards.SetItem(activity.Key, Board.For(plan)) },
            BallotPlan => session with { Ballots = session.Ballots.SetItem(activity.Key, Ballot.Empty) },
            RatingPlan => session with { Ratings = session.Ratings.SetItem(activity.Key, Rating.Empty) },
            MatrixPlan => session with { Matrices = session.Matrices.SetItem(activity.Key, Matrix.Empty) },
            TeamsPlan or CanvasPlan => TeamState.With(session, activity.Key),
            PitchesPlan => session with { Pitches = session.Pitches.SetItem(activity.Key, PitchQueue.Empty) },
            SignUpPlan => session with { SignUps = session.SignUps.SetItem(activity.Key, SignUp.Empty) },
            ReviewPlan => session with { Reviews = session.Reviews.SetItem(activity.Key, ReviewRound.Empty) },
            ScanPlan => session with { Scans = session.Scans.SetItem(activity.Key, Scan.Empty) },
            SelectionPlan => session with { Selections = session.Selections.SetItem(activity.Key, Selection.Empty) },
            AskPlan => session with { Polls = session.Polls.SetItem(activity.Key, Poll.Empty) },
            _ => session,
        };
    }

    public static Session Evolve(Session session, ActivityChanged happened)
    {
        var at = session.Agenda.FindIndex(activity => activity.Key == happened.Activity);
        return session with { Agenda = session.Agenda.SetItem(at, session.Agenda[at] with { Plan = happened.Plan }) };
    }

    public static Session Evolve(Session session, ActivityRemoved happened) =>
        Removed(RoomState.Without(session, happened.Activity), happened);

    private static Session Removed(Session session, ActivityRemoved happened) => session with
    {
        InRooms = session.InRooms.Remove(happened.Activity),
        Agenda = session.Agenda.RemoveAll(activity => activity.Key == happened.Activity),
        Boards = session.Boards.Remove(happened.Activity),
        Ballots = session.Ballots.Remove(happened.Activity),
        Ratings = session.Ratings.Remove(happened.Activity),
        Matrices = session.Matrices.Remove(happened.Activity),
        Polls = session.Polls.Remove(happened.Activity),
        SignUps = session.SignUps.Remove(happened.Activity),
        Pitches = session.Pitches.Remove(happened.Activity),
        Selections = session.Selections.Remove(happened.Activity),
        Teams = TeamState.Without(session.Teams, happened.Activity),
        Reviews = session.Reviews.Remove(happened.Activity),
        Scans = session.Scans.Remove(happened.Activity),
        TalkPages = session.TalkPages.Remove(happened.Activity),
        Picks = session.Picks.Remove(happened.Activity),
        Skipped = session.Skipped.Remove(happened.Activity),
        RanBy = session.RanBy.Remove(happened.Activity),
        Stays = session.Stays.Remove(happened.Activity),
        Came = session.Came.Remove(happened.Activity),
        Places = session.Places.ToImmutableDictionary(place => place.Key, place =>
            place.Value.Before?.Activity == happened.Activity ? place.Value with { Before = null } : place.Value),
    };

    public static Session Evolve(Session session, ActivityStarted happened)
    {
        var place = session.Places[happened.Place];
        var before = happened.At is { } at ? new Left(at, place.Current, IsOpen(session, place.Current), place.Timer) : null;
        session = session with { FirstStepAt = session.FirstStepAt ?? happened.At };
        return Gone(BlindRules.Arrived(session, happened.Activity), happened.Place, happened.Activity, happened.At, before);
    }

    public static Session Evolve(Session session, StepTakenBack happened)
    {
        var from = session.Places[happened.Place].Current;
        session = Gone(session, happened.Place, happened.To, happened.At, before: null);
        return happened.Undone && from is { } key ? Unused(session, key) : session;
    }

    /// <summary>Nothing goes on any more; who wrote what without a name is forgotten.</summary>
    public static Session Evolve(Session session, SessionEnded ended)
    {
        bool KeepsNames(ActivityKey board) => session.ActivityOf(board) is { Plan: CollectPlan { ShowsNames: true } };
        var forgotten = session.Aside.Authors.Keys.Where(idea => !SignRules.ShowsAuthor(session, idea));
        return session with
        {
            EndedAt = ended.At,
            Places = session.Places.ToImmutableDictionary(
                place => place.Key, place => place.Value with { Timer = null, Before = null, Shown = null, Cover = null }),
            Aside = forgotten.Aggregate(session.Aside, (aside, idea) => aside.WithoutAuthor(idea)) with { Wifi = null },
            Builds = BuildState.AuthorsForgotten(session, KeepsNames),
            Thanks = ThanksState.AuthorsForgotten(session.Thanks),
            Pitches = session.Pitches.ToImmutableDictionary(queue => queue.Key, queue => PitchState.AuthorsForgotten(queue.Value)),
            Boards = session.Boards.ToImmutableDictionary(
                board => board.Key,
                board => KeepsNames(board.Key)
                    ? board.Value with { Open = false }
                    : (board.Value with { Open = false }).AuthorsForgotten(ended.Posted.GetValueOrDefault(board.Key.Value))),
        };
    }

    private static Session Gone(Session session, PlaceKey place, ActivityKey? to, DateTimeOffset? at, Left? before)
    {
        var from = session.Places[place].Current;
        session = session with
        {
            Places = session.Places.SetItem(place, session.Places[place] with { Current = to, Before = before, Shown = null, Cover = null }),
        };
        return at is { } now ? Stayed(session, from, to, now) : session;
    }

    private static Session Stayed(Session session, ActivityKey? from, ActivityKey? to, DateTimeOffset at)
    {
        var stays = session.Stays;
        if (from is { } left && stays.TryGetValue(left, out var stay) && stay.Since is { } since)
        {
            stays = stays.SetItem(left, new(null, stay.Before + (at - since)));
        }

        return session with
        {
            Came = to is { } first && !session.Came.ContainsKey(first) ? session.Came.Add(first, at) : session.Came,
            Stays = to is { } key ? stays.SetItem(key, new(at, stays.GetValueOrDefault(key)?.Before ?? default)) : stays,
        };
    }

    private static bool IsOpen(Session session, ActivityKey? key) =>
        key is { } at && session.ActivityOf(at) is { } activity && Moves.Closing(session, activity) is not null;

    /// <summary>What a mistaken step opened and nobody has used yet was never open.</summary>
    private static Session Unused(Session session, ActivityKey key)
    {
        if (session.Breakouts.TryGetValue(key, out var rooms) && rooms.Phase == BreakoutPhase.Forming)
        {
            return RoomState.Without(session, key);
        }

        if (session.Boards.TryGetValue(key, out var board) && board.Ideas.IsEmpty)
        {
            return session with { Boards = session.Boards.SetItem(key, board with { WasOpened = false, Blind = null }) };
        }

        if (session.Ballots.TryGetValue(key, out var ballot) && ballot is { Voters: 0, Paper.People: 0, Phase: BallotPhase.Closed })
        {
            return session with { Ballots = session.Ballots.SetItem(key, Ballot.Empty) };
        }

        if (session.Ratings.TryGetValue(key, out var rating) && rating is { Raters: 0, Phase: BallotPhase.Closed })
        {
            return session with { Ratings = session.Ratings.SetItem(key, Rating.Empty) };
        }

        if (session.Matrices.TryGetValue(key, out var matrix) && matrix is { Raters: 0, Phase: BallotPhase.Closed })
        {
            return session with { Matrices = session.Matrices.SetItem(key, Matrix.Empty with { Thresholds = matrix.Thresholds }) };
        }

        if (session.SignUps.TryGetValue(key, out var signUp) && signUp.Choices.IsEmpty)
        {
            return session with { SignUps = session.SignUps.SetItem(key, SignUp.Empty) };
        }

        if (session.Teams is { Chosen.IsEmpty: true } teams && teams.Steps.ContainsKey(key))
        {
            return TeamState.With(session, key);
        }

        if (session.Selections.TryGetValue(key, out var selection))
        {
            return SelectionState.Unused(session, key, selection);
        }

        if (session.Scans.TryGetValue(key, out var scan))
        {
            return ScanState.Unused(session, key, scan);
        }

        return session.Polls.TryGetValue(key, out var poll) && poll is { Answers.IsEmpty: true, Phase: BallotPhase.Closed }
            ? session with { Polls = session.Polls.SetItem(key, Poll.Empty) }
            : session;
    }
}
