using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>What happens to a project between Learnathons: its stages, what it brought, what was learned.</summary>
public static class LifeRules
{
    public static Outcome<ProgrammeEvent> Decide(Project project, LifeCommand command, Asked<ProgrammeCommand> asked) => command switch
    {
        MoveProject ask => Move(project, ask, asked),
        AddEntry { Said: { } said } => Add(project, said, asked),
        AddEntry => (Refusal)RefusalCode.BadCommand,
        WithdrawEntry ask => Withdraw(project, ask),
        MakeRequest ask => RequestRules.Make(project, ask, asked),
        MoveRequest ask => RequestRules.Move(project, ask, Today(asked)),
        _ => throw new UnreachableException(),
    };

    public static Project Evolve(Project project, LifeEvent happened) => happened switch
    {
        ProjectMoved e => project.At(e.Stage, e.At),
        EntryAdded e => project with { Entries = project.Entries.Add(new(e.Entry, e.Said, e.At)) },
        EntryWithdrawn e => With(project, e.Entry, entry => entry with { Withdrawn = e.Withdrawn }),
        RequestMade or RequestMoved => RequestRules.Evolve(project, happened),
        _ => throw new UnreachableException(),
    };

    /// <summary>The project with it known who noticed a soft result.</summary>
    public static Project Noticed(Project project, EntryKey key, string? name) =>
        With(project, key, entry => entry with { NoticedBy = name });

    /// <summary>What it brought, each in a line.</summary>
    public static ImmutableArray<string> Results(Project project) =>
    [
        .. Told(project).Select(said => said switch
        {
            HardResult hard => $"{hard.Indicator}: {hard.Before} → {hard.After} {hard.Unit}".TrimEnd(),
            SoftResult soft => Line(soft.Story ?? soft.Behaviour ?? soft.Quote),
            _ => null,
        }).OfType<string>(),
    ];

    /// <summary>What was learned, in its own words and in reviews, each in a line.</summary>
    public static ImmutableArray<string> Lessons(Project project) =>
    [
        .. project.Reviews.Values.Select(review => Line(review.Lesson)).OfType<string>(),
        .. Told(project).OfType<LessonLearned>().Select(lesson => Line(lesson.Text)!),
    ];

    internal static DateOnly Today(Asked<ProgrammeCommand> asked) => DateOnly.FromDateTime(asked.At.UtcDateTime);

    private static IEnumerable<Said> Told(Project project) =>
        project.Entries.Where(entry => !entry.Withdrawn).Select(entry => entry.Said);

    private static string? Line(string? text) => text?.ReplaceLineEndings(" ");

    private static Outcome<ProgrammeEvent> Move(Project project, MoveProject ask, Asked<ProgrammeCommand> asked)
    {
        var (lesson, no) = EntryRules.Text(ask.Lesson, Limits.Idea);
        return ask.Stage == project.Stage ? ProgrammeDecider.Nothing
            : !Stages.After(project.Stage).Contains(ask.Stage) ? (Refusal)RefusalCode.StageNotNext
            : ask.Stage == ProjectStage.Pitched && !project.Canvas.IsReady ? (Refusal)RefusalCode.GoalsMissing
            : no is not null ? no
            : ask.Stage == ProjectStage.Stopped && lesson.Length == 0 && Lessons(project).IsEmpty ? (Refusal)RefusalCode.LessonMissing
            : ask.Stage == ProjectStage.Secured && project.Requests.Any(request => request.State is RequestState.Open or RequestState.Accepted)
                ? (Refusal)RefusalCode.RequestsOpen
            : Accepted(
                [new ProjectMoved(project.Key, ask.Stage, asked.At), .. lesson.Length == 0 ? [] : Lesson(project, lesson, asked)]);
    }

    private static Outcome<ProgrammeEvent> Add(Project project, Said raw, Asked<ProgrammeCommand> asked)
    {
        var (said, noticed, no) = EntryRules.Check(raw, Today(asked));
        if (no is not null)
        {
            return no;
        }

        if (project.Entries.Count >= Limits.ProjectEntries)
        {
            return Refusal.With(RefusalCode.TooMuchTold, "most", Limits.ProjectEntries);
        }

        if (said is ExperimentChecked && !project.Runs)
        {
            return (Refusal)RefusalCode.ProjectNotRunning;
        }

        var lesson = (said as ExperimentChecked)?.Lesson ?? "";
        var kept = said is ExperimentChecked told ? told with { Lesson = null } : said!; // Its lesson is told by itself.
        var added = new EntryAdded(project.Key, Key(project, asked), kept, asked.At);
        ImmutableArray<SideRow> sides = noticed is null ? [] : [ProgrammeAside.Noticed(project.Key, added.Entry, noticed)];
        return said is ExperimentChecked check
            ? Accepted([added, .. Lesson(project, lesson, asked), .. Moved(project, check.GoOn, asked.At)])
            : new Outcome<ProgrammeEvent>.Accepted([added], sides);
    }

    /// <summary>An experiment that goes on has become a learning project.</summary>
    private static ProgrammeEvent[] Moved(Project project, GoOn goOn, DateTimeOffset at)
    {
        var stage = goOn switch
        {
            GoOn.On => ProjectStage.Learning,
            GoOn.Adapt => ProjectStage.Experiment,
            _ => ProjectStage.Stopped,
        };
        return stage == project.Stage ? [] : [new ProjectMoved(project.Key, stage, at)];
    }

    private static ProgrammeEvent[] Lesson(Project project, string text, Asked<ProgrammeCommand> asked) =>
        text.Length == 0 ? [] : [new EntryAdded(project.Key, Key(project, asked), new LessonLearned(text), asked.At)];

    private static Outcome<ProgrammeEvent> Withdraw(Project project, WithdrawEntry ask) =>
        project.Entries.Find(entry => entry.Key == ask.Entry) is not { } entry ? (Refusal)RefusalCode.NoSuchEntry
        : entry.Withdrawn == ask.Withdrawn ? ProgrammeDecider.Nothing
        : new EntryWithdrawn(project.Key, ask.Entry, ask.Withdrawn);

    private static EntryKey Key(Project project, Asked<ProgrammeCommand> asked) =>
        new(asked.Chance.Key(taken => project.Entries.Exists(entry => entry.Key.Value == taken)));

    private static Project With(Project project, EntryKey key, Func<Entry, Entry> change) =>
        project.Entries.Find(entry => entry.Key == key) is { } entry
            ? project with { Entries = project.Entries.Replace(entry, change(entry)) }
            : project;

    private static Outcome<ProgrammeEvent>.Accepted Accepted(ImmutableArray<ProgrammeEvent> events) => new(events, []);
}
