using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Clients;

/// <summary>One browser that opens a page for the first time: the html, then what it links to over a few connections,
/// then what those files link to.</summary>
/// <param name="known">What earlier visits found in the same files, so that they are read once.</param>
internal sealed class PageVisit(HubAddress address, Dictionary<string, PageLinks> known)
{
    /// <summary>As many as browsers open to one server.</summary>
    private const int MostLines = 6;

    private readonly List<HttpLine> _lines = [];
    private readonly Queue<HttpLine> _free = new();
    private readonly Queue<string> _waiting = new();
    private readonly HashSet<string> _wanted = [];
    private readonly List<string> _besides = [];

    /// <summary>Bytes of all answers, heads included.</summary>
    public long Bytes => _lines.Sum(line => line.Bytes);

    /// <summary>Files fetched, the html included.</summary>
    public int Files => _wanted.Count;

    /// <summary>Ends when everything is there that the page needs before it does anything.</summary>
    /// <exception cref="IOException">A file did not come.</exception>
    public async Task Open(string path)
    {
        Want([path]);
        await FetchAll();
    }

    /// <summary>Fetches what a browser fetches when the page is up: icons and the like, and what the page asks for
    /// first. Then its connections are let go.</summary>
    public async Task FetchTheRest(string first)
    {
        Want([first, .. _besides]);
        await FetchAll();
        _lines.ForEach(line => line.Abort());
    }

    private void Want(IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(_wanted.Add))
        {
            _waiting.Enqueue(path);
        }
    }

    private async Task FetchAll()
    {
        var busy = new List<Task>();
        while (_waiting.Count > 0 || busy.Count > 0)
        {
            while (_waiting.Count > 0 && busy.Count < MostLines)
            {
                busy.Add(Fetch(_waiting.Dequeue(), FreeLine()));
            }

            var done = await Task.WhenAny(busy);
            busy.Remove(done);
            await done;
        }
    }

    private HttpLine FreeLine()
    {
        if (!_free.TryDequeue(out var line))
        {
            line = new(address.Loop, address.Server, address.Host);
            _lines.Add(line);
        }

        return line;
    }

    private async Task Fetch(string path, HttpLine line)
    {
        var file = await line.Ask(path);
        if (file.Status != 200)
        {
            throw new IOException($"{path} was answered {file.Status}.");
        }

        _free.Enqueue(line);
        if (!known.TryGetValue(path, out var links))
        {
            known[path] = links = PageLinks.In(path, file);
        }

        Want(links.Needed);
        _besides.AddRange(links.Besides);
    }
}
