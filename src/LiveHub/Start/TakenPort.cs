using LiveHub.Http;
using Microsoft.AspNetCore.Connections;

namespace LiveHub.Start;

/// <summary>The port belongs to another program. Never is another one taken unasked: links, printed codes, the firewall's rule
/// and what browsers keep all hang on the address.</summary>
internal static class TakenPort
{
    private static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(2);

    /// <summary>Runs, or says what is in the way.</summary>
    /// <exception cref="StartRefused">The port is taken.</exception>
    public static async Task RunOrSay(this WebApplication app)
    {
        try
        {
            await app.RunAsync().ConfigureAwait(false);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new StartRefused($"{e.Message.TrimEnd('.')}. Another program listens there, or LiveHub runs already. Stop that one, or take another "
                + $"port: start LiveHub with --urls http://*:5081, or write {{ \"Urls\": \"http://*:5081\" }} into {Path.Combine(Installation.Root, "appsettings.json")}.", e);
        }
    }

    /// <summary>Whether LiveHub itself answers at this address: it was started twice.</summary>
    public static async Task<bool> IsOurs(Uri address)
    {
        try
        {
            using var http = new HttpClient { Timeout = AnswersWithin };
            return (await http.GetStringAsync(new Uri(address, HealthEndpoints.Says)).ConfigureAwait(false)).StartsWith("LiveHub ", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
