using System.Globalization;

namespace LiveHub.Load.Measure;

/// <summary>Bytes of established connections that wait in the kernel, by the port of the client's side.</summary>
internal static class KernelQueues
{
    private const string Established = "01";

    /// <summary>What the server has written and the client's kernel has not taken.</summary>
    public static Dictionary<int, long> Unsent(int serverPort) => Read(serverPort, server: true);

    /// <summary>What the client's kernel has taken and the client has not read.</summary>
    public static Dictionary<int, long> Unread(int serverPort) => Read(serverPort, server: false);

    private static Dictionary<int, long> Read(int serverPort, bool server)
    {
        var queues = new Dictionary<int, long>();
        foreach (var file in new[] { "/proc/net/tcp", "/proc/net/tcp6" }.Where(File.Exists))
        {
            foreach (var line in File.ReadLines(file).Skip(1))
            {
                var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var (local, remote) = (Port(fields[1]), Port(fields[2]));
                if (fields[3] == Established && (server ? local : remote) == serverPort)
                {
                    var sizes = fields[4].Split(':'); // Unsent, unread.
                    queues[server ? remote : local] = Hex(sizes[server ? 0 : 1]);
                }
            }
        }

        return queues;
    }

    private static int Port(string address) => (int)Hex(address[(address.LastIndexOf(':') + 1)..]);

    private static long Hex(string digits) => long.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
