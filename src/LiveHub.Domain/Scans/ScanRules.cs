using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>A scan is opened, answered once by each, closed for good, counted, and shown. It may be open before the day and after it.</summary>
public static class ScanRules
{
    /// <summary>The scan of this step, or the one that it shows.</summary>
    public static ActivityKey? ShownBy(Session session, Activity activity) => activity.Plan switch
    {
        ScanPlan => activity.Key,
        ScanResultPlan => session.Agenda.TakeWhile(step => step.Key != activity.Key)
            .LastOrDefault(step => step.Plan is ScanPlan && !session.Skipped.Contains(step.Key))?.Key,
        _ => null,
    };

    public static Outcome<Event> Decide(Session session, ScanCommand command, DateTimeOffset at)
    {
        if (session.ActivityOf(command.Scan) is not { Plan: ScanPlan } activity)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var scan = session.Scans[activity.Key];
        return (command, scan.Phase) switch
        {
            (OpenScan or SetScanLink { Until: not null }, > ScanPhase.Open) => RefusalCode.ScanIsClosed.Refused(),
            (OpenScan or SetScanLink { Until: not null }, ScanPhase.Waiting) when session.Ended => RefusalCode.SessionEnded.Refused(),
            (OpenScan, _) when session.Ended => RefusalCode.SessionEnded.Refused(),
            (OpenScan, _) => new Outcome<Event>.Accepted(
                [.. Moves.To(session, activity, at), .. scan.Phase == ScanPhase.Waiting ? new[] { new ScanOpened(activity.Key) } : []], []),
            (SetScanLink ask, _) => Link(scan, ask, at),
            (CloseScan, ScanPhase.Waiting) => RefusalCode.ScanNotOpen.Refused(),
            (CloseScan, ScanPhase.Open) => new ScanClosed(activity.Key),
            (CloseScan, _) => Decisions.Nothing,
            (ShowScan, ScanPhase.Shown) => Decisions.Nothing,
            (ShowScan, ScanPhase.Settled) => new ScanShown(activity.Key),
            (ShowScan, _) => RefusalCode.ScanNotCounted.Refused(),
            _ => throw new UnreachableException(),
        };
    }

    private static Outcome<Event> Link(Scan scan, SetScanLink ask, DateTimeOffset at) =>
        ask.Until == scan.LinkUntil ? Decisions.Nothing
        : ask.Until is not { } until ? new ScanLinked(ask.Scan)
        : until <= at || until > at + Limits.ScanLink ? RefusalCode.BadTime.Refused()
        : scan.Phase == ScanPhase.Waiting ? Decisions.All(new ScanOpened(ask.Scan), new ScanLinked(ask.Scan, until))
        : new ScanLinked(ask.Scan, until);

    public static Outcome<Event> HandIn(Session session, HandInScan ask, SeatId seat, Chance chance) =>
        session.ActivityOf(ask.Scan) is not { Plan: ScanPlan plan } ? RefusalCode.NoSuchActivity.Refused()
        : session.Scans[ask.Scan] is not { Phase: ScanPhase.Open } scan ? RefusalCode.ScanNotOpen.Refused()
        : scan.Answered.Contains(seat) ? RefusalCode.ScanAnswered.Refused()
        : Boxed(new ScanHandedIn(ask.Scan, seat), plan, new(Away: false, ask.Answers, ask.Wanted), chance);

    public static Outcome<Event> HandInAway(Session session, HandInScanAway ask, DateTimeOffset at, Chance chance) =>
        session.ActivityOf(ask.Scan) is not { Plan: ScanPlan plan } ? RefusalCode.NoSuchActivity.Refused()
        : session.Scans[ask.Scan] is not { Phase: ScanPhase.Open, LinkUntil: { } until } scan || at > until + Limits.Grace
            ? RefusalCode.ScanNotOpen.Refused()
        : scan.Away.Contains(ask.Ballot) ? RefusalCode.ScanAnswered.Refused()
        : scan.Away.Count >= Limits.ScanAway ? RefusalCode.ScanFull.Refused()
        : Boxed(new ScanHandedInAway(ask.Scan, ask.Ballot), plan, new(Away: true, ask.Answers, ask.Wanted), chance);

    public static Outcome<Event> End(Session session, EndScan ask, DateTimeOffset at) =>
        session.Scans.GetValueOrDefault(ask.Scan) is { Phase: ScanPhase.Open, LinkUntil: { } until } && at >= until + Limits.Grace
            ? new ScanClosed(ask.Scan)
            : Decisions.Nothing;

    public static Outcome<Event> Settle(Session session, SettleScan ask) =>
        session.Scans.GetValueOrDefault(ask.Scan) is { Phase: ScanPhase.Closed } ? new ScanSettled(ask.Scan, ask.Result) : Decisions.Nothing;

    /// <summary>The next scan whose link's time will be over.</summary>
    public static Deadline<Command>? Due(Session session) => session.Scans
        .Where(scan => scan.Value is { Phase: ScanPhase.Open, LinkUntil: not null })
        .Select(scan => new Deadline<Command>(scan.Value.LinkUntil!.Value + Limits.Grace, new EndScan(scan.Key)))
        .MinBy(deadline => deadline.At);

    private static Outcome<Event> Boxed(Event happened, ScanPlan plan, ScanAnswers answers, Chance chance)
    {
        var asked = plan.Asked;
        if (answers.Answers.IsDefault || answers.Wanted.IsDefault
            || answers.Answers.Length != asked.Sum(dimension => dimension.Statements.Length) || answers.Wanted.Length != asked.Length
            || answers.Answers.Concat(answers.Wanted).Any(answer => answer is < ScanStatements.DontKnow or > ScanStatements.Highest))
        {
            return RefusalCode.NoSuchAnswer.Refused();
        }

        return answers.Answers.Concat(answers.Wanted).All(answer => answer == ScanStatements.DontKnow)
            ? RefusalCode.ScanEmpty.Refused()
            : new Outcome<Event>.Accepted([happened], [answers.Row(happened is ScanEvent on ? on.Scan : default, $"{chance.Next():x16}{chance.Next():x16}")]);
    }
}
