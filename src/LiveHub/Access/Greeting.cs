using LiveHub.Start;
using LiveHub.Tls;

namespace LiveHub.Access;

/// <summary>What the console says when the program has started: what it is, and the address to open.</summary>
internal static class Greeting
{
    /// <param name="stop">How to stop it is said too: somebody may have started it by double click.</param>
    public static void Print(IEnumerable<string> urls, ServerCertificate? certificate, bool stop, TextWriter console)
    {
        console.WriteLine($"LiveHub {Installation.Version}: a live hub for a room full of people.");
        foreach (var at in urls.Select(ListenAddress.Of).Where(at => certificate is null || at.Scheme == "https"))
        {
            var name = certificate?.Name is { } known ? new UriBuilder(at.Here) { Host = known }.Uri : null;
            console.WriteLine($"LiveHub is ready. Open {name ?? at.Here}");
            if (name is null && at.FromOutside is { } outside)
            {
                console.WriteLine($"From other devices in this network: {outside}");
            }
        }

        if (stop)
        {
            console.WriteLine("It runs as long as this window is open. To stop it, close the window or press Ctrl-C.");
        }
    }
}

/// <summary>The program, for tests that host it.</summary>
public partial class Program;
