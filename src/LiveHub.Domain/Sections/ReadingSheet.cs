using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The sections as they are read by a link, and, of who has a seat, its own notes and what it shared.</summary>
/// <param name="Ended">Whether the session is over: then nothing can be shared any more.</param>
/// <param name="Mine">Of the reader; absent when it has no seat.</param>
public sealed record ReadingSheet(
    string Code, string Title, string Language, bool Ended, ImmutableArray<ReadSection> Sections, ReaderSheet? Mine = null)
{
    public static ReadingSheet Of(Session session, SeatId? reader) => new(
        session.Code, session.Title, session.Language, session.Ended,
        [.. ReadingRules.Sections(session).Select(step => Section(step.Key, (SectionPlan)step.Plan))],
        reader is { } seat && session.Seats.Contains(seat) ? OfReader(session, seat) : null);

    private static ReadSection Section(ActivityKey key, SectionPlan plan) =>
        new(key, plan.Question, plan.Pages, plan.Columns, plan.ShowsNames, plan.Instruction);

    private static ReaderSheet OfReader(Session session, SeatId seat)
    {
        bool IsSection(ActivityKey key) => session.StepOf(key)?.Plan is SectionPlan;
        return new(
            [.. session.Aside.NotesOf(seat).Where(note => IsSection(note.Key.Reflection))
                .Select(note => new ReadNote(note.Key.Reflection, note.Key.Prompt, note.Value))
                .OrderBy(note => note.Section.Value, StringComparer.Ordinal).ThenBy(note => note.Prompt)],
            [.. session.Aside.WrittenBy(seat).Where(idea => IsSection(session.BoardOfIdea[idea])).Order()
                .Select(idea => Shared(session.BoardOfIdea[idea], idea, session.Boards[session.BoardOfIdea[idea]].Ideas[idea]))]);
    }

    private static ReadShared Shared(ActivityKey section, IdeaKey key, Idea idea) => new(key, section, idea.Column ?? 0, idea.Text);
}

/// <param name="Prompts">None: one may write what one likes.</param>
/// <param name="ShowsNames">Whether the name of who shares something is shown with it.</param>
public sealed record ReadSection(
    ActivityKey Section, string Title, ImmutableArray<TalkPage> Pages, ImmutableArray<string> Prompts, bool ShowsNames,
    string? Instruction = null);

/// <summary>What the reader wrote.</summary>
public sealed record ReaderSheet(ImmutableArray<ReadNote> Notes, ImmutableArray<ReadShared> Shared);

public sealed record ReadNote(ActivityKey Section, int Prompt, string Text);

/// <summary>A thought that the reader shared.</summary>
public sealed record ReadShared(IdeaKey Idea, ActivityKey Section, int Prompt, string Text);
