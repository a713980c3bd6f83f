using System.Globalization;

namespace LiveHub.Chaos.Faults;

/// <summary>A file that says by how many seconds each node's clock is wrong; nodes of this program follow it at once.</summary>
public sealed class ClockFile : IDisposable
{
    /// <summary>Names the file to a node.</summary>
    public const string Variable = "CHAOS_CLOCK";

    public string Path { get; } = System.IO.Path.GetTempFileName();

    /// <summary>Sets the clock of the node at this address wrong; 0 is right again.</summary>
    public void Set(Uri node, TimeSpan by)
    {
        var other = System.IO.Path.GetTempFileName();
        File.WriteAllText(other, $"{node.Port} {by.TotalSeconds.ToString(CultureInfo.InvariantCulture)}");
        File.Move(other, Path, overwrite: true);
    }

    /// <summary>By how much the clock of the node on this port is wrong.</summary>
    public static TimeSpan Read(string path, int port)
    {
        var words = File.ReadAllText(path).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && int.Parse(words[0], CultureInfo.InvariantCulture) == port
            ? TimeSpan.FromSeconds(double.Parse(words[1], CultureInfo.InvariantCulture))
            : TimeSpan.Zero;
    }

    public void Dispose() => File.Delete(Path);
}
