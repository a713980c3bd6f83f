using LiveHub.Access;

namespace LiveHub.Start;

/// <summary>One of the addresses where the program listens.</summary>
/// <param name="Everywhere">On all of this computer's addresses.</param>
internal sealed record ListenAddress(string Scheme, string Host, int Port, bool Everywhere)
{
    /// <summary>How a browser on this computer opens it.</summary>
    public Uri Here => new($"{Scheme}://{(Everywhere ? "localhost" : Host)}:{Port}/");

    /// <summary>How other devices in the network open it; null when they cannot, or this computer is in none.</summary>
    public Uri? FromOutside => Everywhere && PublicAddress.LanAddress() is { } lan ? new($"{Scheme}://{lan}:{Port}/") : null;

    /// <param name="url">As Kestrel tells or takes it, with a star for every address.</param>
    public static ListenAddress Of(string url)
    {
        var parsed = BindingAddress.Parse(url);
        var everywhere = parsed.Host is "*" or "+" or "[::]" or "0.0.0.0";
        return new(parsed.Scheme, parsed.Host, parsed.Port, everywhere);
    }
}
