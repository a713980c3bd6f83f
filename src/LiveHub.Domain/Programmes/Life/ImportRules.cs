using System.Collections.Immutable;
using System.Globalization;

namespace LiveHub.Domain;

/// <summary>Entering projects that run already, from a list.</summary>
public static class ImportRules
{
    public static Outcome<ProgrammeEvent> Import(Programme programme, ImportProject ask, Asked<ProgrammeCommand> asked)
    {
        var entered = ProjectRules.Enter(programme, new(ask.Canvas.Title, ask.Stage), asked.At, asked.Chance);
        if (entered is not Outcome<ProgrammeEvent>.Accepted { Events: [ProjectEntered { Project: var key } first] })
        {
            return entered;
        }

        var events = ImmutableArray.CreateBuilder<ProgrammeEvent>();
        var sides = ImmutableArray.CreateBuilder<SideRow>();
        events.Add(first);
        foreach (var (field, raw) in ask.Canvas.Fields.Where(field => field.Key != CanvasField.Title))
        {
            // Of what began before, days may have passed: each is looked at as on that day.
            _ = DateOnly.TryParseExact(raw?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
            var (text, no) = CanvasRules.Check(field, raw, day);
            if (text is null)
            {
                return no!;
            }

            Write(key, field, text, events, sides);
        }

        return Lead(key, ask.Lead, events, sides) is { } refused ? refused : new Outcome<ProgrammeEvent>.Accepted(events.ToImmutable(), sides.ToImmutable());
    }

    private static void Write(
        ProjectKey project, CanvasField field, string text, ImmutableArray<ProgrammeEvent>.Builder events, ImmutableArray<SideRow>.Builder sides)
    {
        if (text.Length == 0)
        {
            return;
        }

        var name = Canvas.Names.Contains(field);
        events.Add(new ProjectWritten(project, field, name ? null : text));
        if (name)
        {
            sides.Add(ProgrammeAside.CanvasName(project, field, text));
        }
    }

    private static Refusal? Lead(
        ProjectKey project, string? raw, ImmutableArray<ProgrammeEvent>.Builder events, ImmutableArray<SideRow>.Builder sides)
    {
        var name = Words.Clean(raw).ReplaceLineEndings(" ");
        if (Words.TooLong(name, Limits.Name))
        {
            return Refusal.With(RefusalCode.NameTooLong, "most", Limits.Name);
        }

        if (name.Length > 0)
        {
            var person = new SeatId($"{project}.lead");
            events.Add(new MemberInvited(project, person, true));
            sides.Add(ProgrammeAside.Name(person, name));
        }

        return null;
    }
}
