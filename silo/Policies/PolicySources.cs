using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Reads where rules come from, against the documents that the file names.</summary>
internal sealed class PolicySources(IReadOnlyDictionary<string, PolicyDocument> documents)
{
    public IEnumerable<PolicyDocument> Documents => documents.Values;

    public static PolicySources ReadDocuments(PolicySection root)
    {
        var section = root.Section("documents");
        var found = new Dictionary<string, PolicyDocument>(StringComparer.Ordinal);
        foreach (var id in section.OwnKeys())
        {
            var document = section.Section(id);
            found[id] = new PolicyDocument(id, document.Text("cite"), document.Local("title"));
            document.End();
        }

        section.End();
        return new PolicySources(found);
    }

    /// <summary>The source of a rule: a phrase of a document, or an assumption that says so.
    /// </summary>
    public Source Read(PolicySection rule)
    {
        var section = rule.Section("source");
        Source source;
        if (section.Has("assumption"))
        {
            source = new Source(Source.Assumption, section.Text("assumption"));
        }
        else
        {
            source = new Source(Cite(section), section.Text("phrase"));
        }

        section.End();
        return source;
    }

    private string Cite(PolicySection section)
    {
        var id = section.Text("document");
        if (documents.TryGetValue(id, out var document))
            return document.Cite;

        if (id.Length > 0)
        {
            var known = string.Join(", ", documents.Keys);
            section.Wrong("document", $"documents 中没有“{id}”；已列出：{known}。",
                $"There is no '{id}' under 'documents'; listed are: {known}.");
        }

        return id;
    }
}
