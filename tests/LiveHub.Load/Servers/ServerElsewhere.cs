namespace LiveHub.Load.Servers;

/// <summary>A server that runs anyway, of which only the address is known.</summary>
internal sealed class ServerElsewhere(Uri address) : ServerUnderLoad(Plain(address))
{
    public override void Dispose()
    {
        // It goes on.
    }

    private static Uri Plain(Uri address) => address.Scheme == "http"
        ? address
        : throw new ArgumentException("--url must begin with http://: this tool does not speak TLS.");
}
