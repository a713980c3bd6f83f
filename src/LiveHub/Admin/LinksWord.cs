using System.Net.Http.Headers;
using System.Net.Http.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;

namespace LiveHub.Admin;

/// <summary>`LiveHub links CODE`: a new facilitator link, or with the id of a learning cycle its owner's. With --revoke all earlier
/// ones end, and with them the screens that are open by them.</summary>
internal static class LinksWord
{
    private const string Revoke = "--revoke";

    /// <summary>Where the program listens unless it is set.</summary>
    private const string Usual = "http://localhost:5080";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<int> Run(AdminAsked asked)
    {
        var alone = asked.Rest.Contains(Revoke);
        if (asked.Rest.Remove(Revoke) is not [var of])
        {
            throw new StartRefused("Say of what: `LiveHub links CODE`, with the join code of a session or the id of a learning cycle, and "
                + $"{Revoke} behind it when all earlier links are to end.");
        }

        var (link, start) = await Give(asked, new(of, alone)).ConfigureAwait(false);
        if (link is null)
        {
            throw new StartRefused($"There is no session and no learning cycle '{of}' in this store. A join code has six characters; the id of a "
                + "learning cycle stands in the address of its page.");
        }

        var address = asked.Settings.PublicUrl is { Length: > 0 } url ? url : start;
        asked.Out.WriteLine($"{link.Name}: {address.TrimEnd('/')}{link.Page}#{link.Token}");
        asked.Out.WriteLine(alone
            ? "All earlier links like it have ended, and the screens that were open by them close."
            : $"Earlier links work as before; {Revoke} ends them.");
        return 0;
    }

    private static async Task<(NewLink? Link, string Start)> Give(AdminAsked asked, LinksWish wish)
    {
        if (asked.Settings.Connections.Postgres is { } postgres)
        {
            await using var shared = await PostgresEventStore.Open(postgres, Patience).ConfigureAwait(false);
            return (await GiveIn(shared, wish).ConfigureAwait(false), Usual);
        }

        try
        {
            using var store = new SqliteEventStore(Path.Combine(asked.ContentRoot, asked.Settings.DataDirectory));
            return (await GiveIn(store, wish).ConfigureAwait(false), Usual);
        }
        catch (StartRefused claimed) when (claimed.InnerException is IOException)
        {
            return await AskServer(asked, wish).ConfigureAwait(false);
        }
    }

    private static async Task<NewLink?> GiveIn(IEventStore store, LinksWish wish)
    {
        var (link, no) = await new NewLinks(new StoredSubjects(store, TimeProvider.System)).Of(wish.Of, wish.Alone).ConfigureAwait(false);
        return no is { Code: RefusalCode.Unavailable } ? throw new StartRefused("The store is busy. Ask again in a moment.") : link;
    }

    private static async Task<(NewLink? Link, string Start)> AskServer(AdminAsked asked, LinksWish wish)
    {
        var file = ServerKey.FileIn(asked.Settings, asked.ContentRoot);
        var server = ServerKey.Read(file) ?? throw new StartRefused(
            $"A LiveHub runs on this data, but {file} cannot be read, by which it is asked. Ask as the user as whom it runs.");
        using var http = new HttpClient(new HttpClientHandler
        {
            // It is this machine; its certificate bears another name.
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
            UseProxy = false,
        })
        {
            BaseAddress = new(server.Address),
            Timeout = Patience,
        };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.Key);
        try
        {
            using var answer = await http.PostAsJsonAsync("/api/admin/links", wish, DomainJson.Options).ConfigureAwait(false);
            var link = answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync<NewLink>(DomainJson.Options).ConfigureAwait(false)
                : (int)answer.StatusCode is StatusCodes.Status404NotFound ? null
                : throw new StartRefused($"The LiveHub that runs on this data refuses ({(int)answer.StatusCode}). Ask again in a moment.");
            return (link, server.Address);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            throw new StartRefused($"The LiveHub that runs on this data does not answer at {server.Address}: {e.Message}", e);
        }
    }
}
