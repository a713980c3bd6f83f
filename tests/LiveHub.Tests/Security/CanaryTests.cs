using System.Text.Json;
using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Tests.Security;

/// <summary>Everybody says something unique; all bytes that anybody gets are searched for what others said in secret: frames, answers,
/// views, every form of the report, archives, the cycle's pages, figures for those who run it, and the log at its most talkative.</summary>
public sealed class CanaryTests
{
    private const string Archive = "/archive", People = "/people", Report = "/report?format=";

    [Fact]
    public async Task What_is_secret_is_found_in_nobody_elses_bytes()
    {
        using var log = new HeardLog();
        await using var hall = new Hall(
            log, ("LiveHub:CommandsPerSecond", "1000000"), ("Logging:LogLevel:Default", "Debug"), ("Logging:LogLevel:Microsoft.AspNetCore", "Debug"));
        using var http = hall.Http();
        await using var day = await CanaryDay.Play(hall, log, http);
        var heard = await day.Listen();
        var canaries = Canaries(day).Concat(Links(day)).Append(Seat(day)).ToList();

        // Most answers are the same for many: each is searched once.
        var texts = heard.Select(one => one.Text).Distinct(StringComparer.Ordinal).AsParallel()
            .ToDictionary(text => text, text => canaries.Where(canary => canary.In(text) is not null).ToHashSet(), StringComparer.Ordinal);
        var told = heard.SelectMany(one => texts[one.Text].Where(canary => !canary.May(one))
            .Select(canary => $"{canary.What} was told to {one.Who} by {one.How}, {canary.In(one.Text)}")).Distinct().ToList();
        Assert.True(told.Count == 0, string.Join('\n', told));

        // The search bites: it finds each where it is told by right.
        var missed = canaries.SelectMany(canary => canary.Must.Where(must => !heard.Any(one =>
                one.Who == must.Who && one.How.EndsWith(must.How, StringComparison.Ordinal) && texts[one.Text].Contains(canary)))
            .Select(must => $"{canary.What} was not told to {must.Who} by {must.How}")).ToList();
        Assert.True(missed.Count == 0, string.Join('\n', missed));
        Assert.Contains(log.Lines, line => line.StartsWith("Debug LiveHub", StringComparison.Ordinal));
        TellsOnABrokenView(day);
    }

    /// <summary>A view broken on purpose, which sends each idea with the seat of its author, is caught.</summary>
    private static void TellsOnABrokenView(CanaryDay day)
    {
        var state = day.State;
        var author = state.Aside.Authors.First();
        var idea = BoardView.Read(state, author.Key)!;
        string As(IdeaEntity sent) => JsonSerializer.Serialize(sent, DomainJson.Options);
        var seat = new Canary("a seat", author.Value.Value, _ => false);
        Assert.Null(seat.In(As(idea)));
        Assert.Equal("as it is", seat.In(As(idea with { Author = author.Value.Value })));
        Assert.Equal("in base64", seat.In(As(idea with { Author = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("by " + author.Value.Value + " today")) })));
        Assert.Equal("as a hash in base64url", seat.In(As(idea with { Author = Access.Secrets.Hash(author.Value.Value) })));
    }

    private static Canary[] Canaries(CanaryDay day)
    {
        Canary Of(string what, Func<Heard, bool> may, params (string, string)[] must) => new(what, day[what], may, must);
        return
        [
            Of("idea", one => Is(one, "ann", "bob", "facilitator", "stage", "reader", "sponsor", "owner", "host") && one is not { Who: "sponsor", How: "socket" },
                ("bob", "socket"), ("stage", "socket"), ("facilitator", "socket"), ("reader", Report + "csv"), ("reader", Report + "json"), ("reader", Report + "xlsx"),
                ("bob", Report + "md"), ("bob", Report + "zip"), ("bob", "/replay"), ("owner", Archive)),
            Of("held idea", one => Is(one, "ann", "facilitator") || IsPacked(one), ("facilitator", "socket")),
            Of("bob's held idea", one => Is(one, "bob", "facilitator") || IsPacked(one), ("facilitator", "socket"), ("bob", "socket")),
            Of("ann's name", one => Is(one, "ann", "facilitator") || one is { Who: "bob", How: "thankable" } || IsPacked(one),
                ("facilitator", People), ("facilitator", Report + "xlsx"), ("bob", "thankable"), ("owner", Archive)),
            Of("bob's name", one => Is(one, "bob", "facilitator") || one is { Who: "ann", How: "thankable" } || IsOwn(one, "ann") || IsPacked(one), ("bob", "socket")),
            Of("note", one => Is(one, "ann") || IsPacked(one), ("ann", "/my"), ("facilitator", Archive)),
            Of("pledge", one => Is(one, "ann") || IsPacked(one), ("ann", "/my")),
            Of("thanks", one => Is(one, "ann", "bob") || IsPacked(one), ("bob", "/my")),
            Of("the facilitator's notes", one => Is(one, "facilitator") || IsPacked(one), ("facilitator", "/agenda"), ("facilitator", "socket")),
            Of("passphrase", _ => false),
            Of("a member's address", one => one is { Who: "owner" }, ("owner", Archive)),
            Of("who noticed it", one => Is(one, "member", "owner"), ("member", "/programmes/{id}"), ("owner", "/programmes/{id}")),
            Of("whom to ask", one => Is(one, "member", "other member", "owner", "sponsor"), ("member", "/programmes/{id}")),
            Of("a code", one => Is(one, "owner", "guest", "coming")),
            Of("another code", one => Is(one, "owner", "guest", "coming")),
            Of("a spare code", one => Is(one, "owner"), ("owner", Archive)),
            .. new[] { "name", "work", "experience", "address" }.Select(what =>
                Of($"coming's {what}", one => Is(one, "owner", "coming"), ("owner", "/signups"), ("coming", "/signups/{code}"))),
            .. new[] { "name", "work", "experience", "address" }.Select(what => Of($"declining's {what}", _ => false)),
        ];
    }

    /// <summary>Of links: told to nobody again, not even to their bearers; archives hold their hashes, which open nothing.</summary>
    private static IEnumerable<Canary> Links(CanaryDay day) =>
        [.. day.Secrets.Where(one => one.Value is not null).Select(one => new Canary($"the secret of {one.Key}", one.Value!, IsPacked)), new("a host's code", day.Grounds.HostCode, IsPacked)];

    private static Canary Seat(CanaryDay day) => new(
        "the seat of who wrote an idea", day.State.Aside.Authors.First(one => one.Value.Value.Length > 0).Value.Value, IsPacked);

    private static bool Is(Heard heard, params string[] who) => who.Contains(heard.Who);

    /// <summary>Its own part, where it reads whom it thanked.</summary>
    private static bool IsOwn(Heard heard, string who) =>
        heard.Who == who && (heard.How.EndsWith("/my", StringComparison.Ordinal) || heard.How.EndsWith("/view", StringComparison.Ordinal));

    /// <summary>An archive, which its facilitator and the owner of the cycle may take: the privacy page tells people what is in it.</summary>
    private static bool IsPacked(Heard heard) => Is(heard, "facilitator", "owner") && heard.How.EndsWith(Archive, StringComparison.Ordinal);
}
