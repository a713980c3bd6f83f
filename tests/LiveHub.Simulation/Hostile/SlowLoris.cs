using System.Text;

namespace LiveHub.Simulation.Hostile;

/// <summary>Connections that say something every now and then, and never enough.</summary>
internal sealed class SlowLoris : IDisposable
{
    private const int Count = 40;

    private static readonly string[] Beginnings =
    [
        "GET / HTTP/1.1\r\nHost: x\r\nA: ", "POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\nContent-Type: application/json\r\n\r\n{",
        "GET /hub HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n",
        "",
    ];

    private readonly Timer _timer;
    private readonly Uri _address;
    private readonly RawLine?[] _lines = new RawLine?[Count];
    private readonly Lock _guard = new();
    private int _opened;

    public SlowLoris(Uri address)
    {
        _address = address;
        _timer = new(_ => Drip(), null, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    /// <summary>Connections that were opened, because the server had closed the ones before.</summary>
    public int Opened => _opened;

    public void Dispose()
    {
        _timer.Dispose();
        lock (_guard)
        {
            foreach (var line in _lines)
            {
                line?.Dispose();
            }
        }
    }

    private void Drip()
    {
        lock (_guard)
        {
            for (var i = 0; i < Count; i++)
            {
                if (_lines[i] is { Closed: false } line)
                {
                    line.Send(Encoding.ASCII.GetBytes("a"));
                }
                else
                {
                    _lines[i]?.Dispose();
                    _lines[i] = new(_address);
                    _lines[i]!.Send(Beginnings[i % Beginnings.Length]);
                    _opened++;
                }
            }
        }
    }
}
