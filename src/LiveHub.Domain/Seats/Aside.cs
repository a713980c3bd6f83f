using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The content of a session's side rows: names of seats, hashes of capabilities, authors of ideas.</summary>
public sealed record Aside(
    ImmutableDictionary<SeatId, string> Names,
    ImmutableDictionary<string, Who> Grants,
    ImmutableDictionary<IdeaKey, SeatId> Authors,
    ImmutableDictionary<SeatId, ImmutableHashSet<IdeaKey>> Written)
{
    public static readonly Aside Empty = new(
        ImmutableDictionary<SeatId, string>.Empty,
        ImmutableDictionary<string, Who>.Empty,
        ImmutableDictionary<IdeaKey, SeatId>.Empty,
        ImmutableDictionary<SeatId, ImmutableHashSet<IdeaKey>>.Empty);

    public const string NameKind = "name";
    public const string GrantKind = "grant";

    /// <summary>Author of an anonymous idea: forgotten when the session ends.</summary>
    public const string AuthorKind = "author";

    /// <summary>Author of an idea on a board with names: kept.</summary>
    public const string SignatureKind = "signature";

    /// <summary>The row that lets the bearer of the secret with this hash (SHA-256, base64url) in.</summary>
    public static SideRow Grant(string hash, Who who) => new(GrantKind, hash, $"{who.Role} {who.Seat.Value}".TrimEnd());

    /// <summary>The ideas this person wrote, as far as that is still known.</summary>
    public ImmutableHashSet<IdeaKey> WrittenBy(SeatId seat) => Written.GetValueOrDefault(seat, []);

    /// <summary>The same, with this idea's author forgotten.</summary>
    public Aside WithoutAuthor(IdeaKey idea) => Authors.TryGetValue(idea, out var seat)
        ? this with { Authors = Authors.Remove(idea), Written = Written.SetItem(seat, WrittenBy(seat).Remove(idea)) }
        : this;

    /// <summary>The session with one side row known.</summary>
    public static Session Recall(Session session, SideRow row)
    {
        var aside = session.Aside;
        return row switch
        {
            { Kind: NameKind, Key: { } seat, Value: { } name } =>
                session with { Aside = aside with { Names = aside.Names.SetItem(new(seat), name) } },
            { Kind: GrantKind, Key: { } hash, Value: { } who } =>
                session with { Aside = aside with { Grants = aside.Grants.SetItem(hash, ParseWho(who)) } },
            { Kind: GrantKind, Key: { } hash } =>
                session with { Aside = aside with { Grants = aside.Grants.Remove(hash) } },
            { Kind: AuthorKind or SignatureKind, Key: { } idea, Value: { } seat } =>
                Signed(session, new(idea), new(seat)),
            _ => session, // What forgets a name or an author follows from the event that it came with.
        };
    }

    private static Session Signed(Session session, IdeaKey idea, SeatId seat)
    {
        if (!session.BoardOfIdea.TryGetValue(idea, out var key) || session.Aside.Authors.ContainsKey(idea))
        {
            return session;
        }

        var board = session.Boards[key];
        return session with
        {
            Aside = session.Aside with
            {
                Authors = session.Aside.Authors.Add(idea, seat),
                Written = session.Aside.Written.SetItem(seat, session.Aside.WrittenBy(seat).Add(idea)),
            },
            Boards = session.Boards.SetItem(key, board.WrittenBy(seat, +1)),
        };
    }

    private static Who ParseWho(string text)
    {
        var parts = text.Split(' ');
        return new(Enum.Parse<Role>(parts[0]), parts.Length > 1 ? new SeatId(parts[1]) : default);
    }
}
