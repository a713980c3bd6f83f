using System.Collections.Immutable;
using System.Globalization;

namespace LiveHub.Domain;

/// <summary>The kinds of audience. A connection hears one shared audience and, for people with a seat, its own.</summary>
public enum AudienceKind
{
    Participants,
    Stage,
    Control,

    /// <summary>The host of the rooms with one number.</summary>
    Host,

    /// <summary>The big screen as people elsewhere see it beside their task: what they get who ask for the big screen. A
    /// facilitator who asks for it looks at what the big screen shows, and is none.</summary>
    Beside,

    /// <summary>Those who answer projects with promises.</summary>
    Sponsor,

    /// <summary>What one seat alone may see: own ideas, own dots, the order of its list.</summary>
    Own,
}

/// <summary>Who looks: a kind and its key (a place for shared audiences, for hosts the number of
/// their room, a seat for own parts).</summary>
public readonly record struct Audience(AudienceKind Kind, string Key)
{
    public static readonly Audience Participants = new(AudienceKind.Participants, PlaceKey.Plenary.Value);
    public static readonly Audience Stage = new(AudienceKind.Stage, PlaceKey.Plenary.Value);
    public static readonly Audience Control = new(AudienceKind.Control, PlaceKey.Plenary.Value);

    public static Audience In(PlaceKey place) => new(AudienceKind.Participants, place.Value);

    public static Audience Host(int room) => new(AudienceKind.Host, room.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether this audience may be looking at that place, now or ever.</summary>
    public bool MayLookAt(string place) => Kind == AudienceKind.Host
        ? place.Length > Key.Length && place.EndsWith(Key, StringComparison.Ordinal) && place[^(Key.Length + 1)] == '.'
        : Key == place;

    public static readonly Audience Beside = new(AudienceKind.Beside, PlaceKey.Plenary.Value);

    /// <summary>All sponsors look at the same.</summary>
    public static readonly Audience Sponsors = new(AudienceKind.Sponsor, PlaceKey.Plenary.Value);

    public static Audience Own(SeatId seat) => new(AudienceKind.Own, seat.Value);
}

/// <summary>
/// A view is a set of named entities. <see cref="Entity"/> is the one place that says who may see what: null
/// means "not for you, or not there". <see cref="Touched"/> names what an event may have changed.
/// </summary>
/// <param name="Keys">Every name that could be in the audience's view now.</param>
/// <param name="Entity">The entity of that name as this audience may see it, or null.</param>
/// <param name="Touched">What may look different after the event; too much is harmless, too little is a bug.</param>
/// <param name="Looks">The shared audience that somebody who asks for such a kind (and place) is now; null when it may be none.</param>
/// <param name="Known">The people, by their numbers, of whom this audience is told one by one whether they are connected.</param>
public sealed record Views<TState, TEvent>(
    Func<TState, Audience, IEnumerable<string>> Keys,
    Func<TState, Audience, string, object?> Entity,
    Func<TState, TEvent, Touch> Touched,
    Func<TState, Who, AudienceKind, string?, Audience?> Looks,
    Func<TState, Audience, IEnumerable<(int Number, SeatId Seat)>> Known);

/// <summary>Names of entities that an event touched: in shared views, and in the own parts of some seats.</summary>
/// <param name="Everything">The scene changed: every view is made afresh and compared.</param>
/// <param name="Shared">Names in shared views.</param>
/// <param name="Own">Seat and name, for own parts.</param>
/// <param name="Held">Names in every own part that holds them.</param>
public sealed record Touch(
    bool Everything, ImmutableArray<string> Shared, ImmutableArray<(SeatId Seat, string Name)> Own,
    ImmutableArray<string> Held)
{
    /// <summary>In place of a name in an own part: all of that part.</summary>
    public const string Whole = "*";

    public static readonly Touch All = new(true, [], [], []);
    public static readonly Touch None = new(false, [], [], []);

    /// <summary>Names in the shared views of one place.</summary>
    public ImmutableArray<(string Place, string Name)> There { get; init; } = [];

    /// <summary>Whether somebody may look at another place now.</summary>
    public bool Moves { get; init; }

    public static Touch These(params ImmutableArray<string> shared) => new(false, shared, [], []);

    /// <summary>In a room, the names in shared views are those of its own; what the plenary sees may be seen from anywhere.</summary>
    public Touch Only(PlaceKey place) => place == PlaceKey.Plenary
        ? this
        : this with { Shared = [], There = [.. Shared.Select(name => (place.Value, name))] };

    /// <summary>And these in shared views.</summary>
    public Touch And(params ReadOnlySpan<string> names) => this with { Shared = [.. Shared, .. names] };

    public Touch AndOwn(SeatId seat, params ReadOnlySpan<string> names)
    {
        var own = Own;
        foreach (var name in names)
        {
            own = own.Add((seat, name));
        }

        return this with { Own = own };
    }
}
