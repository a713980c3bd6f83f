using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The session and its steps: making, changing, ending.</summary>
public static class AgendaRules
{
    public static Outcome<Event> Create(Session session, CreateSession ask, Chance chance)
    {
        if (session.Exists)
        {
            return (Refusal)RefusalCode.NotAllowed;
        }

        var title = Words.Clean(ask.Title).ReplaceLineEndings(" ");
        if (RefuseTitle(title) is { } no)
        {
            return no;
        }

        var language = StartingPoints.Spoken(ask.Language);
        var heads = Math.Clamp(ask.Heads ?? StartingPoints.UsualHeads, 1, Limits.Seats);
        var (steps, wrong) = Template.Begin(ask.Steps ?? StartingPoints.Steps(ask.Start, language, heads, ask.Programme is not null), chance);
        return wrong is not null ? wrong : new Outcome<Event>.Accepted([new SessionCreated(ask.Code, title, language, ask.Rehearsal ? true : null, ask.Programme), .. steps],
        [
            Aside.Grant(ask.FacilitatorHash, Who.Facilitator),
            Aside.Grant(ask.StageHash, new(Role.Stage)),
            .. (ask.OwnerHashes ?? []).Select(owner => Aside.Grant(owner, new(Role.Owner))),
        ]);
    }

    public static Outcome<Event> Rename(Session session, RenameSession ask)
    {
        var title = Words.Clean(ask.Title).ReplaceLineEndings(" ");
        return RefuseTitle(title) is { } no ? no
            : title == session.Title ? Decisions.Nothing
            : new SessionRenamed(title);
    }

    public static Outcome<Event> End(Session session, DateTimeOffset at)
    {
        var open = session.Agenda.Concat(session.InRooms.Values).Select(activity => Moves.Closing(session, activity)).OfType<Event>();
        var posted = session.Boards.ToImmutableSortedDictionary(
            board => board.Key.Value, board => ApprovalRules.PostedOn(session, board.Value), StringComparer.Ordinal);
        return new Outcome<Event>.Accepted(
            [.. open, .. TapRules.Ending(session), new SessionEnded(at, posted)],
            [.. Aside.ForgottenAtEnd.Select(SideRow.ForgetAll)]);
    }

    public static Outcome<Event> Add(Session session, AddActivity ask, Chance chance)
    {
        if (session.Agenda.Count >= Limits.Activities)
        {
            return Refusal.With(RefusalCode.TooManyActivities, "most", Limits.Activities);
        }

        if (ask.After is { } after && session.StepOf(after) is null)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var (plan, no) = Plans.Check(session, ask.Plan);
        if (plan is null)
        {
            return no!;
        }

        return new ActivityAdded(new(NewKey(session, chance), PlaceKey.Plenary, plan), ask.After);
    }

    public static ActivityKey NewKey(Session session, Chance chance) =>
        new(chance.Key(taken => session.ActivityOf(new(taken)) is not null));

    public static Outcome<Event> Change(Session session, ChangeActivity ask)
    {
        if (session.StepOf(ask.Activity) is not { } activity)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var (plan, no) = Plans.Check(session, ask.Plan);
        if (plan is null)
        {
            return no!;
        }

        return Plans.Fits(session, activity, plan)
            ? new ActivityChanged(ask.Activity, plan)
            : RefusalCode.ActivityInUse.Refused();
    }

    public static Outcome<Event> Remove(Session session, ActivityKey key)
    {
        if (session.StepOf(key) is null)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var used = session.Places.Values.Any(place => place.Current == key)
            || session.Boards.TryGetValue(key, out var board) && board.Ideas.Count > 0
            || session.Ballots.TryGetValue(key, out var ballot) && ballot.Phase != BallotPhase.Waiting
            || session.Ratings.TryGetValue(key, out var rating) && rating.Phase != BallotPhase.Waiting
            || session.Matrices.TryGetValue(key, out var matrix) && matrix.Phase != BallotPhase.Waiting
            || session.Breakouts.TryGetValue(key, out var rooms) && rooms.Phase != BreakoutPhase.Forming
            || session.SignUps.TryGetValue(key, out var signUp) && !signUp.Choices.IsEmpty
            || session.Pitches.TryGetValue(key, out var queue) && !queue.Order.IsEmpty
            || session.Reviews.TryGetValue(key, out var reviews) && !reviews.Projects.IsEmpty
            || session.Scans.TryGetValue(key, out var scan) && scan.Phase != ScanPhase.Waiting
            || session.Polls.TryGetValue(key, out var poll) && !poll.Answers.IsEmpty
            || !session.PicksOf(key).Answers.IsEmpty
            || session.Selections.TryGetValue(key, out var selection) && selection.Phase != SelectionPhase.Waiting
            || session.Agenda.Any(other => other.Plan is ChoosingPlan plan && plan.Of == key
                || other.Plan is BreakoutPlan { Topics: { } topics } && topics == key);
        return used ? RefusalCode.ActivityInUse.Refused() : new ActivityRemoved(key);
    }

    private static Refusal? RefuseTitle(string title) =>
        title.Length == 0 ? RefusalCode.TitleMissing
        : Words.TooLong(title, Limits.Title) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Title)
        : (Refusal?)null;
}
