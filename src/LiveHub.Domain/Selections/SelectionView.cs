using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>
/// Each person may see its own table's pile: while people mark, with its own marks and no other; then with the sum of marks and
/// what the table lets go on. Nobody sees who marked what, nor another table's marks. The big screen and the facilitator may see
/// how far each table is. Once it is closed everybody may see what goes on (a phone at most 60 ideas of it) and how many people
/// ask for an idea that stayed; the facilitator sees all that stayed, a phone a dealt page of it.
/// </summary>
public static class SelectionView
{
    public static IEnumerable<string> Keys(Scene scene, Audience audience)
    {
        if (scene.Selection is not { } selection || audience.Kind == AudienceKind.Own)
        {
            return [];
        }

        var onPhone = audience.Kind == AudienceKind.Participants;
        var goesOn = OnShow(selection, audience) ? selection.GoesOn : [];
        return [.. onPhone ? [] : selection.Piles.Select((_, at) => $"pile/{at}"),
            .. goesOn.SelectMany(idea => new[] { $"idea/{idea}", $"goes/{idea}" }),
            .. audience.Kind == AudienceKind.Control ? selection.Stayed.Select(idea => $"idea/{idea}") : [],
            .. selection.Asked.Keys.Select(idea => $"asks/{idea}")];
    }

    public static IEnumerable<string> OwnKeys(Session session, Scene scene, SeatId seat) =>
        scene.Selection is { Piles.IsEmpty: false } selection
            ? ["pile", .. selection.Piles[selection.PileOf(session, seat)].Ideas.Select(idea => $"pile/{idea}"),
                .. selection.Deals.PageOf(seat).Select(idea => $"page/{idea}"),
                .. selection.Asked.Where(asked => asked.Value.Contains(seat)).Select(asked => $"asked/{asked.Key}")]
            : [];

    /// <summary>How far a table is, or of one's own table also its ideas.</summary>
    public static object? Pile(Session session, Scene scene, Audience audience, string key) => audience.Kind switch
    {
        _ when scene.Selection is not { Piles.IsEmpty: false } => null,
        AudienceKind.Own when key.Length == 0 => Own(session, scene.Selection, new(audience.Key)),
        AudienceKind.Own => Idea(session, scene.Selection, new(audience.Key), new(key)),
        AudienceKind.Participants => null,
        _ => int.TryParse(key, out var at) && at >= 0 && at < scene.Selection.Piles.Length ? Progress(session, scene.Selection, at) : null,
    };

    /// <summary>An idea of a choice that is closed.</summary>
    public static object? Idea(Session session, Scene scene, Audience audience, IdeaKey idea) =>
        scene.Selection is { } selection && ((OnShow(selection, audience) && selection.GoesOn.Contains(idea))
            || (audience.Kind == AudienceKind.Control && selection.Stayed.Contains(idea)))
            ? BoardView.Read(session, idea)
            : null;

    /// <summary>Why an idea goes on.</summary>
    public static object? Goes(Scene scene, Audience audience, IdeaKey idea) =>
        scene.Selection is { } selection && OnShow(selection, audience) && selection.GoesOn.Contains(idea)
            ? selection.Back.Contains(idea) ? GoesOnBy.WildCard : GoesOnBy.Table
            : null;

    /// <summary>How many people ask for an idea that stayed; absent is 0.</summary>
    public static object? Asks(Scene scene, Audience audience, IdeaKey idea) =>
        audience.Kind != AudienceKind.Own && scene.Selection is { Open: false } selection
        && selection.Stayed.Contains(idea) && selection.AskingFor(idea).Count is > 0 and var asking ? asking : null;

    /// <summary>An idea that one asks for.</summary>
    public static object? Asked(Session session, Scene scene, Audience audience, IdeaKey idea) =>
        audience.Kind == AudienceKind.Own && scene.Selection is { Open: false } selection
        && selection.Stayed.Contains(idea) && selection.AskingFor(idea).Contains(new(audience.Key)) ? BoardView.Read(session, idea) : null;

    private static bool OnShow(Selection selection, Audience audience) => audience.Kind switch
    {
        AudienceKind.Own => false,
        AudienceKind.Participants => selection.GoesOn.Count <= Limits.PhoneBoard,
        _ => true,
    };

    private static PileEntity Progress(Session session, Selection selection, int at)
    {
        var (people, ready) = Counts(session, selection, at);
        var pile = selection.Piles[at];
        return new(pile.Tables, pile.Ideas.Count, people, ready, pile.Phase);
    }

    private static OwnPileEntity Own(Session session, Selection selection, SeatId seat)
    {
        var at = selection.PileOf(session, seat);
        var (people, ready) = Counts(session, selection, at);
        var pile = selection.Piles[at];
        return new(pile.Tables, people, ready, pile.Phase, selection.MarksOn(at), selection.KeepOf(at));
    }

    private static PileIdeaEntity? Idea(Session session, Selection selection, SeatId seat, IdeaKey idea)
    {
        var pile = selection.Piles[selection.PileOf(session, seat)];
        if (!pile.Ideas.Contains(idea) || BoardView.Read(session, idea) is not { } read)
        {
            return null;
        }

        var goes = selection.Open ? pile.Chosen.Contains(idea) : selection.GoesOn.Contains(idea);
        return new(
            read, selection.HandOf(seat).Contains(idea) ? true : null,
            pile.Phase != PilePhase.Marking && selection.Sums.TryGetValue(idea, out var sum) ? sum : null, goes ? true : null);
    }

    private static (int People, int Ready) Counts(Session session, Selection selection, int pile)
    {
        var (people, ready) = (0, 0);
        foreach (var seat in selection.ReadersOf(session, pile))
        {
            people++;
            ready += selection.IsReady(seat, pile) ? 1 : 0;
        }

        return (people, ready);
    }
}

/// <summary>Why an idea goes on from a choice at tables.</summary>
public enum GoesOnBy
{
    Table,
    WildCard,
}

/// <summary>How far the tables of one pile are.</summary>
/// <param name="Ideas">How many it has.</param>
/// <param name="Ready">How many of the people have placed all their marks.</param>
public sealed record PileEntity(ImmutableArray<int> Tables, int Ideas, int People, int Ready, PilePhase Phase);

/// <summary>The pile of one's own table.</summary>
/// <param name="Marks">How many marks each of its people has.</param>
/// <param name="Keep">How many of its ideas may go on.</param>
public sealed record OwnPileEntity(ImmutableArray<int> Tables, int People, int Ready, PilePhase Phase, int Marks, int Keep);

/// <summary>An idea of one's own table's pile: the idea, whether one marked it, how many did (once all may see that), and
/// whether it goes on as far as is known.</summary>
public sealed record PileIdeaEntity(
    [property: JsonPropertyName("idea")] IdeaEntity Idea,
    [property: JsonPropertyName("m")] bool? Marked = null,
    [property: JsonPropertyName("n")] int? Sum = null,
    [property: JsonPropertyName("g")] bool? Goes = null);
