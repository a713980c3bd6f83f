using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Access;

/// <summary>Who may make sessions here: everybody, unless the settings ask for a passphrase or for the organisation's own sign-in;
/// then either is enough, where both are set. What a maker made is remembered with a fingerprint of it.</summary>
internal sealed class Makers(LiveHubSettings settings, IMakerStore store, TimeProvider time)
{
    private static readonly TimeSpan TokenLasts = TimeSpan.FromDays(30);

    /// <summary>Wrong passphrases a second, for all on this node: fewer than of join codes, since a passphrase opens more.</summary>
    private const double WrongPerSecond = 2;

    /// <summary>New links of one node: nobody comes back to a hundred sessions at once.</summary>
    private const double LinksAtOnce = 100, LinksPerSecond = 2;

    private readonly WrongCodes _wrong = new(time, WrongPerSecond);
    private readonly TokenBucket _links = new(time, LinksAtOnce, LinksPerSecond);

    /// <summary>Whoever knows the passphrase, as one.</summary>
    private static readonly string Together = Secrets.Hash("passphrase");

    private bool AsksNothing => Phrase is null && settings.UserHeader is not { Length: > 0 };

    private string? Phrase => settings.CreatePassphrase is { Length: > 0 } phrase ? phrase.Trim() : null;

    /// <summary>How who asks stands here.</summary>
    /// <exception cref="Unavailable">It cannot be told now.</exception>
    public async Task<Maker> Of(HttpContext http)
    {
        if (AsksNothing)
        {
            return new(MakerStanding.Open);
        }

        // A page of another site that a signed-in browser looks at is not that person.
        if (http.Features.Get<SignedIn>() is { } user && !Http.Guards.IsForeign(http, settings))
        {
            return new(MakerStanding.SignedIn, Secrets.Hash($"user {user.Name}"), user.Name);
        }

        if (Phrase is null)
        {
            return new(MakerStanding.NotSignedIn);
        }

        return Secrets.Bearer(http.Request) is { } token && await Ask(() => store.KnowsToken(Fingerprint(token), Now, http.RequestAborted)).ConfigureAwait(false)
            ? new(MakerStanding.KnowsPassphrase, Together)
            : new(MakerStanding.AskedForPassphrase);
    }

    /// <summary>A token for who said the passphrase; or why not.</summary>
    public async Task<(string? Token, Refusal? No)> Admit(string? said, CancellationToken stop)
    {
        if (Phrase is not { } phrase)
        {
            return (null, RefusalCode.NotAllowed);
        }

        if (!Passphrase.Same(Secrets.Hash(phrase), Secrets.Hash((said ?? "").Trim())))
        {
            var waited = await _wrong.Wait(stop).ConfigureAwait(false);
            return (null, waited ? RefusalCode.WrongMakerPassphrase : RefusalCode.TooFast);
        }

        var token = Secrets.New();
        await Ask(async () =>
        {
            await store.KeepToken(Fingerprint(token), Now + (long)TokenLasts.TotalMilliseconds, Now).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
        return (token, null);
    }

    /// <summary>A browser is to be asked again.</summary>
    public Task Forget(HttpContext http) => Secrets.Bearer(http.Request) is not { } token || Phrase is null ? Task.CompletedTask : Ask(async () =>
    {
        await store.DropToken(Fingerprint(token)).ConfigureAwait(false);
        return true;
    });

    /// <summary>Remembers who made this stream, where somebody is known.</summary>
    public Task Remember(Maker maker, string stream) => maker.Key is not { } key ? Task.CompletedTask : Ask(async () =>
    {
        await store.KeepMaker(stream, key, Now).ConfigureAwait(false);
        return true;
    });

    public Task<bool> HasMade(Maker maker, string stream, CancellationToken stop) =>
        maker.Key is { } key ? Ask(() => store.HasMade(key, stream, stop)) : Task.FromResult(false);

    public Task<IReadOnlyList<MadeEvent>> MadeBy(string key, int most, CancellationToken stop) => Ask(() => store.MadeBy(key, most, stop));

    /// <summary>How long to wait for the next link; null when it need not.</summary>
    public TimeSpan? WaitForLink() => _links.Take();

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>With the passphrase in it: a changed one ends every token. Who has only the database learns nothing of it by guessing,
    /// since a token is as long as any secret.</summary>
    private string Fingerprint(string token) => Secrets.Hash($"{token} {Phrase}");

    private static async Task<T> Ask<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new Unavailable("The store does not answer.", e);
        }
    }
}

/// <summary>Who wants to make something.</summary>
/// <param name="Key">Its fingerprint; null when nobody in particular.</param>
/// <param name="Name">By which the organisation's sign-in knows it.</param>
internal sealed record Maker(MakerStanding Standing, string? Key = null, string? Name = null)
{
    /// <summary>Why it may not; null when it may.</summary>
    public Refusal? No => Standing switch
    {
        MakerStanding.AskedForPassphrase => RefusalCode.MakerPassphraseNeeded,
        MakerStanding.NotSignedIn => RefusalCode.SignInNeeded,
        _ => (Refusal?)null,
    };
}

/// <summary>How somebody stands who wants to make a session.</summary>
public enum MakerStanding
{
    /// <summary>Nothing is asked of anybody.</summary>
    Open,

    /// <summary>The passphrase is to be said.</summary>
    AskedForPassphrase,

    /// <summary>It was said in this browser.</summary>
    KnowsPassphrase,

    /// <summary>The organisation's sign-in named somebody.</summary>
    SignedIn,

    /// <summary>Whoever wants to make a session must come through the organisation's sign-in, and has not.</summary>
    NotSignedIn,
}
