using System.Globalization;

namespace LiveHub.Load.Measure;

/// <summary>How many files, sockets among them, the kernel lets this program and those that it starts have
/// open.</summary>
internal static class OpenFiles
{
    /// <summary>What a program has open besides its phones' sockets.</summary>
    private const int Besides = 300;

    /// <exception cref="ArgumentException">There may be too few for so many phones.</exception>
    public static void Check(int phones)
    {
        // The runtime has raised what it may have to what it could have by now.
        const string name = "Max open files";
        var line = File.ReadLines("/proc/self/limits").First(line => line.StartsWith(name, StringComparison.Ordinal));
        var most = line[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
        if (long.TryParse(most, CultureInfo.InvariantCulture, out var files) && files < phones + Besides)
        {
            throw new ArgumentException(
                $"{phones} phones want {phones + Besides} open files, and {files} are allowed: see ulimit -Hn.");
        }
    }
}
