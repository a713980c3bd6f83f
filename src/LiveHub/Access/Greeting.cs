namespace LiveHub.Access;

/// <summary>What the console says when the program has started: the address to open.</summary>
internal static class Greeting
{
    public static void Print(IEnumerable<string> urls)
    {
        var lan = PublicAddress.LanAddress();
        foreach (var url in urls)
        {
            var port = new Uri(url.Replace("//*", "//any", StringComparison.Ordinal).Replace("//+", "//any", StringComparison.Ordinal)
                .Replace("//[::]", "//any", StringComparison.Ordinal).Replace("//0.0.0.0", "//any", StringComparison.Ordinal));
            var everywhere = port.Host == "any";
            Console.WriteLine($"LiveHub is ready. Open {port.Scheme}://{(everywhere ? "localhost" : port.Host)}:{port.Port}/");
            if (everywhere && lan is not null)
            {
                Console.WriteLine($"From other devices in this network: {port.Scheme}://{lan}:{port.Port}/");
            }
        }
    }
}

/// <summary>The program, for tests that host it.</summary>
public partial class Program;
