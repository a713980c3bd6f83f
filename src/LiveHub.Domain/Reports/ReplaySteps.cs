using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>The steps of a replay as the report tells them, and which of their texts a state shows.</summary>
internal static class ReplaySteps
{
    /// <summary>As many as a big screen has room for.</summary>
    private const int Best = 10;

    private static readonly ImmutableDictionary<Type, string> Kinds = typeof(ActivityPlan).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToImmutableDictionary(kind => kind.DerivedType, kind => (string)kind.TypeDiscriminator!);

    /// <summary>A step, and the keys of its texts in their order.</summary>
    internal sealed record Known(Activity Activity, ReplayStep Step, ImmutableArray<string> Keys);

    public static ImmutableArray<Known> Of(Session now) =>
        [.. now.Agenda.Where(step => now.Stays.ContainsKey(step.Key)).Select(step => Of(now, step))];

    private static Known Of(Session now, Activity step)
    {
        ImmutableArray<(string Key, ReplayText Text)> texts = [.. Texts(now, step)];
        return new(
            step,
            new(Kinds[step.Plan.GetType()], step.Plan.Question, (step.Plan as CollectPlan)?.Columns ?? [], [.. texts.Select(text => text.Text)],
                [.. Results(now, step)], step.Plan is BallotPlan { Unit: VoteUnit.Points } ? VoteUnit.Points : null),
            [.. texts.Select(text => text.Key)]);
    }

    /// <summary>What the report has of a step, each with a key that is the same all the time.</summary>
    private static IEnumerable<(string Key, ReplayText Text)> Texts(Session now, Activity step) => step.Plan switch
    {
        CheckInPlan => now.Boards[step.Key].Words!.ByWord.Where(word => !now.Boards[step.Key].HiddenWords.Contains(word.Key))
            .OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => (word.Key, new ReplayText(word.Value.Text))),
        CollectPlan => ReportBoard.Lines(now, step)
            .Select(line => (line.Key.Value, new ReplayText(line.Line.Text, line.Line.Column, line.Line.Picture))),
        PitchesPlan => now.Pitches[step.Key].Order.Select(key => (key.Value, new ReplayText(now.Pitches[step.Key].Pitches[key].Title))),
        ReviewPlan => (now.Cycle.Brought?.Projects ?? []).Where(project => now.Reviews[step.Key].Projects.ContainsKey(project.Project))
            .Select(project => (project.Project.Value, new ReplayText(project.Canvas.Title))),
        _ => [],
    };

    /// <summary>The keys of the texts that the big screen may show of a step now.</summary>
    public static IEnumerable<string> Shown(Session then, ActivityKey step)
    {
        if (then.Boards.TryGetValue(step, out var board))
        {
            return SourceOf(then, step) is null ? []
                : board.Words is { } words ? words.ByWord.Keys.Except(board.HiddenWords) : board.Ring.Select(key => key.Value);
        }

        return then.Pitches.TryGetValue(step, out var queue) ? queue.Pitches.Where(pitch => pitch.Value.Held).Select(pitch => pitch.Key.Value)
            : then.Reviews.TryGetValue(step, out var round) ? round.Projects.Keys.Select(key => key.Value)
            : [];
    }

    /// <summary>What a step's texts are read from: while it is the same, so are they.</summary>
    public static object? SourceOf(Session then, ActivityKey step) => then.Boards.TryGetValue(step, out var board)
        ? BlindRules.IsShown(then, step) ? board : null
        : then.Pitches.GetValueOrDefault(step) ?? (object?)then.Reviews.GetValueOrDefault(step);

    public static BallotPhase? PhaseOf(Session then, ActivityKey step) =>
        then.Ballots.TryGetValue(step, out var ballot) ? ballot.Phase
        : then.Ratings.TryGetValue(step, out var rating) ? rating.Phase
        : then.Matrices.TryGetValue(step, out var matrix) ? matrix.Phase
        : then.Polls.TryGetValue(step, out var poll) ? poll.Phase
        : then.Selections.TryGetValue(step, out var selection) ? selection.Phase switch
        {
            SelectionPhase.Waiting => BallotPhase.Waiting,
            SelectionPhase.Closed => BallotPhase.Revealed,
            _ => BallotPhase.Open,
        }
        : then.Boards.TryGetValue(step, out var board) ? board.Open ? BallotPhase.Open : board.WasOpened ? BallotPhase.Closed : BallotPhase.Waiting
        : null;

    private static IEnumerable<ReplayResult> Results(Session now, Activity step)
    {
        if (PhaseOf(now, step.Key) != BallotPhase.Revealed)
        {
            return [];
        }

        return step.Plan switch
        {
            BallotPlan => ReportBallot.Of(now, step).Results.Take(Best).Select(result => new ReplayResult(result.Text, result.Dots)),
            RatingPlan => ReportRating.Of(now, step).Results.Take(Best).Select(result => new ReplayResult(result.Text, result.Score)),
            MatrixPlan => ReportMatrix.Of(now, step).Ideas.Where(idea => idea.GoesOn).Take(Best).Select(idea => new ReplayResult(idea.Text)),
            SelectionPlan => ReportSelection.Of(now, step, now.Selections[step.Key]).GoesOn.Take(Best).Select(kept => new ReplayResult(kept.Text)),
            AskPlan => Answers(ReportPoll.Of(now, step)),
            _ => [],
        };
    }

    /// <summary>Those to a proposal have no text of their own: every language has its words for them.</summary>
    private static IEnumerable<ReplayResult> Answers(ReportPoll poll) =>
        poll.Counts.Select((count, at) => new ReplayResult(poll.Consent ? "" : poll.Options[at], count));
}
