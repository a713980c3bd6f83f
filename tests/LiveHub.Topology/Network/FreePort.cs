using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LiveHub.Topology;

/// <summary>Ports that nobody listens on, below those that the kernel gives to outgoing connections: a program that is
/// killed and started again must find its port free, however many sockets were opened meanwhile.</summary>
public static class FreePort
{
    private const int First = 12_000;

    private static readonly HashSet<int> Given = [];
    private static readonly int End = FirstOfTheKernel();

    /// <summary>A port that this program has not been given before.</summary>
    public static int Next()
    {
        lock (Given)
        {
            while (true)
            {
                var port = Random.Shared.Next(First, End);
                if (!Given.Contains(port) && IsFree(port))
                {
                    Given.Add(port);
                    return port;
                }
            }
        }
    }

    /// <summary>Whether nobody listens on it.</summary>
    public static bool IsFree(int port)
    {
        using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            probe.Bind(new IPEndPoint(IPAddress.Any, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FirstOfTheKernel()
    {
        var range = File.ReadAllText("/proc/sys/net/ipv4/ip_local_port_range").Split('\t', ' ');
        return Math.Max(First + 1_000, int.Parse(range[0], CultureInfo.InvariantCulture));
    }
}
