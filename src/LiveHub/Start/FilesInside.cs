using System.Reflection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace LiveHub.Start;

/// <summary>The files of the web that lie in the program: read from where it is mapped in memory, never unpacked.</summary>
internal sealed class FilesInside : IFileProvider
{
    private readonly Dictionary<string, IFileInfo> _files;

    public FilesInside(Assembly assembly, string prefix)
    {
        var made = File.GetLastWriteTimeUtc(Environment.ProcessPath!);
        _files = assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(
            name => name[prefix.Length..], name => (IFileInfo)new FileInside(assembly, name, made), StringComparer.OrdinalIgnoreCase);
    }

    public IFileInfo GetFileInfo(string subpath) =>
        _files.GetValueOrDefault(subpath.TrimStart('/')) ?? new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath)
    {
        var directory = subpath.Trim('/') + '/';
        return new Listed([.. _files
            .Where(file => file.Key.LastIndexOf('/') == directory.Length - 1 && file.Key.StartsWith(directory, StringComparison.OrdinalIgnoreCase))
            .Select(file => file.Value)]);
    }

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class FileInside(Assembly assembly, string resource, DateTimeOffset made) : IFileInfo
    {
        public bool Exists => true;

        public long Length { get; } = LengthOf(assembly, resource);

        public string? PhysicalPath => null;

        public string Name { get; } = Path.GetFileName(resource);

        public DateTimeOffset LastModified => made;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => assembly.GetManifestResourceStream(resource)!;

        private static long LengthOf(Assembly assembly, string resource)
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            return stream.Length;
        }
    }

    private sealed class Listed(List<IFileInfo> files) : IDirectoryContents
    {
        public bool Exists => files.Count > 0;

        public IEnumerator<IFileInfo> GetEnumerator() => files.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
