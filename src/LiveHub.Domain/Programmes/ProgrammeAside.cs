using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The content of a cycle's side rows: names of people, and hashes of their links.</summary>
public sealed record ProgrammeAside(ImmutableDictionary<SeatId, string> Names, ImmutableDictionary<string, Who> Grants)
{
    public static readonly ProgrammeAside Empty = new(ImmutableDictionary<SeatId, string>.Empty, ImmutableDictionary<string, Who>.Empty);

    /// <summary>Of people who signed up.</summary>
    public GuestAside Guests { get; init; } = GuestAside.Empty;

    public const string NameKind = "name";
    public const string GrantKind = "grant";

    /// <summary>Names in a project's canvas, under "project/field".</summary>
    public const string CanvasNameKind = "canvasName";

    /// <summary>Who noticed a soft result, under "project/entry".</summary>
    public const string NoticedKind = "noticed";

    /// <summary>The row that lets the bearer of the secret with this hash (SHA-256, base64url) in.</summary>
    public static SideRow Grant(string hash, Who who) => new(GrantKind, hash, $"{who.Role} {who.Seat.Value}".TrimEnd());

    /// <summary>The row of somebody's name; of none, the row that forgets it.</summary>
    public static SideRow Name(SeatId person, string? name) => string.IsNullOrEmpty(name) ? SideRow.Erase(NameKind, person.Value) : new(NameKind, person.Value, name);

    /// <summary>The row of a name in a canvas; of none, the row that forgets it.</summary>
    public static SideRow CanvasName(ProjectKey project, CanvasField field, string text) =>
        new(CanvasNameKind, $"{project}/{field}", text.Length == 0 ? null : text);

    /// <summary>The row of who noticed a soft result.</summary>
    public static SideRow Noticed(ProjectKey project, EntryKey entry, string name) => new(NoticedKind, $"{project}/{entry}", name);

    /// <summary>The hashes of the links of one person.</summary>
    public IEnumerable<string> HashesOf(SeatId person) => Grants.Where(grant => grant.Value.Seat == person).Select(grant => grant.Key);

    /// <summary>The cycle with one side row known.</summary>
    public static Programme Recall(Programme programme, SideRow row) => row switch
    {
        { Kind: NameKind, Key: { } person } => programme with
        {
            Aside = programme.Aside with
            {
                Names = row.Value is { } name ? programme.Aside.Names.SetItem(new(person), name) : programme.Aside.Names.Remove(new(person)),
            },
        },
        { Kind: GrantKind, Key: { } hash } => programme with
        {
            Aside = programme.Aside with
            {
                Grants = row.Value is { } who ? programme.Aside.Grants.SetItem(hash, ParseWho(who)) : programme.Aside.Grants.Remove(hash),
            },
        },
        { Kind: CanvasNameKind, Key: { } key } => Named(programme, key, row.Value ?? ""),
        { Kind: PracticeRules.ContactKind, Key: { } key } => PracticeRules.Recall(programme, new(key), row.Value),
        { Kind: NoticedKind, Key: { } key } => Noticed(programme, key, row.Value),
        _ => programme with { Aside = programme.Aside with { Guests = programme.Aside.Guests.Recall(row) } },
    };

    private static Programme Named(Programme programme, string key, string text)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return ProgrammeState.With(programme, new(key[..slash]), project =>
            project with { Canvas = project.Canvas.With(Enum.Parse<CanvasField>(key[(slash + 1)..]), text) });
    }

    private static Programme Noticed(Programme programme, string key, string? name)
    {
        var slash = key.LastIndexOf('/');
        return ProgrammeState.With(programme, new(key[..slash]), project => LifeRules.Noticed(project, new(key[(slash + 1)..]), name));
    }

    private static Who ParseWho(string text)
    {
        var parts = text.Split(' ');
        return new(Enum.Parse<Role>(parts[0]), parts.Length > 1 ? new SeatId(parts[1]) : default);
    }
}
