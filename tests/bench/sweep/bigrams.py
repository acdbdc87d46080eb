"""A corpus folder in, scikit-learn's TF-IDF of words and pairs and the best cosine of every sentence out."""
import json, os, resource, sys
from sklearn.feature_extraction.text import TfidfVectorizer
folder, out = sys.argv[1:3]
sentences = lambda name: [line for line in open(os.path.join(folder, name), encoding='utf-8').read().split('\n') if line]
release, articles = sentences('release.txt'), sentences('articles.txt')
vectorizer = TfidfVectorizer(ngram_range=(1, 2)).fit(articles + release)
cosines = vectorizer.transform(articles) @ vectorizer.transform(release).T
with open(out, 'w') as file:
    for n in range(0, len(articles), 4096):
        part = cosines[n:n + 4096].toarray()
        for row, best in zip(part, part.argmax(1)):
            file.write(f'{best}\t{row[best]:.4f}\n')
used = resource.getrusage(resource.RUSAGE_SELF)
print('\n' + json.dumps({'cpu': used.ru_utime + used.ru_stime, 'mb': used.ru_maxrss / 1000}), file=sys.stderr)
