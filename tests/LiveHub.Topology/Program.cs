using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using LiveHub.Topology;

// ./dev cluster: several nodes on this machine, until Ctrl-C. Argument: the path of LiveHub.dll.
var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
try
{
    Console.WriteLine("Starting PostgreSQL, Redis, two nodes and nginx ...");
    await using var cluster = await Cluster.Start(new()
    {
        Server = Path.GetFullPath(args[0]),
        Host = OwnAddress(),
        Port = FreePort.IsFree(8080) ? 8080 : null,
        SecurePort = FreePort.IsFree(8443) ? 8443 : null,
    });
    Console.WriteLine(Words(cluster));
    await ended.Task;
    Console.WriteLine("Ending everything ...");
    return 0;
}
catch (Exception e) when (e is InvalidOperationException or TimeoutException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

void End(PosixSignalContext context)
{
    context.Cancel = true;
    ended.TrySetResult();
}

static string Words(Cluster cluster) =>
    $"""

    Open {cluster.Address} (or {cluster.Proxy.SecureAddress}, with a certificate that nobody trusts),
    make a session, and scan its code with a phone: any phone lands on any node.

    {string.Join('\n', cluster.Nodes.Select((node, i) => $"node {i + 1}      {node.Address} process {node.Pid}"))}
    PostgreSQL  127.0.0.1:{cluster.Postgres.Port} process {cluster.Postgres.Pid}
    Redis       127.0.0.1:{cluster.Redis.Port} process {cluster.Redis.Pid}

    Ctrl-C ends everything and deletes what was stored.
    """;

// The address that this machine would use towards others; nothing is sent.
static string OwnAddress()
{
    using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    try
    {
        probe.Connect("192.0.2.1", 9);
        return ((IPEndPoint)probe.LocalEndPoint!).Address.ToString();
    }
    catch (SocketException)
    {
        return "127.0.0.1"; // No network: this machine only.
    }
}
